import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { htmlToHast } from 'satteri';
import { atomFeed, jsonFeed } from './document-feed.ts';
import { joinLibrary } from '../join-library.ts';
import { documentRecord, entry, temporaryContent } from '../content/temporary-content.ts';

const folder = temporaryContent({
  'documents/lamps.mdx': entry(
    documentRecord.concat('\ndigest: { by: A & B, checkedBy: null, date: "2026-01-02", omits: [] }'),
    '\nThe Great Lamp burns.\n',
  ),
  'documents/wicks.mdx': entry(
    documentRecord
      .replace('"1902-03-04"', '"1903"')
      .replace('On lamps', '"</title><script>]]> & \\u0008wicks"')
      .replace('How lamps are kept.', 'Wicks & <oil>.'),
  ),
  'documents/tides.mdx': entry(
    documentRecord
      .replace('On lamps', 'Tides')
      .replace('date: "1902-03-04"', 'date: null')
      .replace('stands alone.', 'stands alone., date: None is printed.'),
  ),
});
after(folder.remove);
const { content, problems } = await folder.read();
assert.deepEqual(problems, []);
assert.ok(content);
const library = joinLibrary(content, false);
const atom = atomFeed(library);
const json = JSON.parse(jsonFeed(library)) as { items: Record<string, unknown>[] } & Record<string, unknown>;
const root = 'https://example.org/lamps/';

test('The Atom feed has each document by its public address, the latest additions first, dated by nothing but the record.', () => {
  const entries = [...atom.matchAll(/<entry>.*<\/entry>/g)].map(([written]) => written);
  assert.deepEqual(
    entries.map((written) => [/<id>(.*?)</.exec(written)?.[1], /<updated>(.*?)</.exec(written)?.[1]]),
    [
      [`${root}documents/lamps/`, '2026-01-02T00:00:00Z'],
      [`${root}documents/wicks/`, '1903-01-01T00:00:00Z'],
      [`${root}documents/tides/`, '1970-01-01T00:00:00Z'],
    ],
  );
  assert.match(atom, new RegExp(`<link rel="self" type="application/atom\\+xml" href="${root}feed.xml"/>`));
  assert.match(atom, /<\/subtitle>\n<updated>2026-01-02T00:00:00Z<\/updated>/);
});

test('The JSON feed has the same, with the address of the original; an undated document has no date.', () => {
  assert.deepEqual(
    [json.version, json.feed_url, json.home_page_url],
    ['https://jsonfeed.org/version/1.1', `${root}feed.json`, `${root}documents/`],
  );
  assert.deepEqual(json.items, [
    {
      id: `${root}documents/lamps/`,
      url: `${root}documents/lamps/`,
      external_url: 'https://example.org/lamps',
      title: 'On lamps (Rook 1902)',
      content_text: 'How lamps are kept.',
      date_published: '2026-01-02T00:00:00Z',
      language: library.settings.language,
    },
    {
      id: `${root}documents/wicks/`,
      url: `${root}documents/wicks/`,
      external_url: 'https://example.org/lamps',
      title: '</title><script>]]> & \bwicks (Rook 1903)',
      content_text: 'Wicks & <oil>.',
      date_published: '1903-01-01T00:00:00Z',
      language: library.settings.language,
    },
    {
      id: `${root}documents/tides/`,
      url: `${root}documents/tides/`,
      external_url: 'https://example.org/lamps',
      title: 'Tides (Rook n.d.)',
      content_text: 'How lamps are kept.',
      language: library.settings.language,
    },
  ]);
});

test('A correction and a withdrawal have entries of their own, as long as the feed tells of the document.', async () => {
  const corrected = temporaryContent({
    'documents/lamps.mdx': entry(`${documentRecord}\ncorrections: [{ date: "2026-03-04", text: It said <coal>. }]`),
    'withdrawn/oil.yaml': 'title: Oil & wicks\ndate: "2026-05-06"\nreason: Its author asked for it\naddresses: [/documents/oil/]',
  });
  after(corrected.remove);
  const reading = await corrected.read();
  assert.deepEqual(reading.problems, []);
  assert.ok(reading.content);
  const feed = atomFeed(joinLibrary(reading.content, false));
  assert.deepEqual(
    [...feed.matchAll(/<entry><id>(.*?)<\/id><title>(.*?)<\/title><updated>(.*?)<.*?<summary>(.*?)</g)].map((match) =>
      match.slice(1),
    ),
    [
      [
        `${root}documents/oil/`,
        'Withdrawn: Oil &amp; wicks',
        '2026-05-06T00:00:00Z',
        'It was withdrawn from this library on 6 May 2026. Reason: Its author asked for it.',
      ],
      [
        `${root}documents/lamps/#correction-1`,
        'Correction: On lamps (Rook 1902)',
        '2026-03-04T00:00:00Z',
        'It said &lt;coal&gt;.',
      ],
      [`${root}documents/lamps/`, 'On lamps (Rook 1902)', '1902-03-04T00:00:00Z', 'How lamps are kept.'],
    ],
  );
  assert.match(feed, /<\/subtitle>\n<updated>2026-05-06T00:00:00Z/);
});

test('A hostile title stays the words of a title.', () => {
  assert.match(atom, /<title>&lt;\/title&gt;&lt;script&gt;\]\]&gt; &amp; wicks \(Rook 1903\)<\/title>/);
  // eslint-disable-next-line no-control-regex -- XML cannot hold these characters.
  assert.doesNotMatch(atom, /[\u0000-\u0008]/);
  assert.equal(JSON.stringify(htmlToHast(atom)).includes('"tagName":"script"'), false);
});
