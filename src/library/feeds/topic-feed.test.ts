import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { joinLibrary } from '../join-library.ts';
import { documentRecord, entry, temporaryContent, textRecord, topicRecord } from '../content/temporary-content.ts';
import { topicFeed } from './topic-feed.ts';

const folder = temporaryContent({
  'documents/lamps.mdx': entry(
    documentRecord.concat('\ndigest: { by: A & B, checkedBy: null, date: "2026-01-02", omits: [] }'),
    '\nThe Great Lamp burns [here](https://example.org/a?b&c).\n',
  ),
  'documents/wicks.mdx': entry(
    documentRecord.replace('"1902-03-04"', '"1903"').replace('On lamps', 'On <wicks> & oil'),
    '\nRook trims the old lamp.\n',
  ),
  'documents/tides.mdx': entry(documentRecord.replace('On lamps', 'Tides'), '\nThe Great Lamp in a tide.\n'),
  'texts/lamps.mdx': entry(textRecord, '\nOld Lamp, Great Lamp and Old Lamp.\n'),
  'topics/great-lamp.mdx': entry(topicRecord),
});
after(folder.remove);
const { content, problems } = await folder.read();
assert.deepEqual(problems, []);
assert.ok(content);
const library = joinLibrary(content, true);
const lamp = library.topicById.get('great-lamp');
assert.ok(lamp);
const feed = topicFeed(lamp, library);
const entries = [...feed.matchAll(/<entry>.*<\/entry>/g)].map(([written]) => written);

test('A feed has each passage with a lasting address, the latest additions first.', () => {
  assert.deepEqual(
    entries.map((written) => [/<id>(.*?)#/.exec(written)?.[1], /<updated>(.*?)</.exec(written)?.[1]]),
    [
      ['https://example.org/lamps/documents/lamps/', '2026-01-02T00:00:00Z'],
      ['https://example.org/lamps/documents/lamps/text/', '2026-01-02T00:00:00Z'],
      ['https://example.org/lamps/documents/wicks/', '1903-01-01T00:00:00Z'],
      ['https://example.org/lamps/documents/tides/', '1902-03-04T00:00:00Z'],
    ],
  );
});

test('What a feed quotes is escaped, and its own words say whose the passage is.', () => {
  assert.match(feed, /<title>Rook 1903, our digest: On &lt;wicks&gt; &amp; oil<\/title>/);
  assert.match(entries[0] ?? '', /&lt;mark&gt;Great Lamp&lt;\/mark&gt; burns &lt;a class=&quot;outside&quot;/);
  assert.match(entries[0] ?? '', /a\?b&amp;amp;c/);
});

test('The same library gives the same feed, whatever the day.', () => {
  assert.equal(topicFeed(lamp, library), feed);
  assert.match(feed, /<updated>2026-01-02T00:00:00Z<\/updated>\n<author>/);
});
