import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { entry, temporaryContent } from '../content/temporary-content.ts';
import { topicViews } from '../topics/topic-views.ts';

const content = temporaryContent({
  'topics/map.mdx': entry('name: The Map\nkind: idea\nsummary: A sheet.'),
  'topics/tide.mdx': entry('name: The Tide\nkind: idea\nsummary: A water.\nformerly: [ebb, a-to-z]'),
});

after(content.remove);

test('A topic may not have the address of a page that lists all topics, be it an earlier one.', async () => {
  assert.equal(
    await content.problems(),
    `content/topics/map.mdx:2:1  error  topic/reserved-id
  “map” is the address of the page of all topics called “Map”.
  Why: One address cannot lead to two pages: that of this topic would not be built.
  Do:  Choose another, such as “the-map”.

content/topics/tide.mdx:5:17  error  topic/reserved-id
  formerly.1: “a-to-z” is the address of the page of all topics called “A to Z”.
  Why: One address cannot lead to two pages: that of this topic would not be built.
  Do:  Choose another, such as “the-a-to-z”.

2 errors`,
  );
});

test('The pages beside those of topics are the views that are known.', () => {
  const pages = readdirSync(path.join(import.meta.dirname, '../../pages/topics'), { withFileTypes: true })
    .filter((file) => !file.name.startsWith('['))
    .map((file) => path.parse(file.name).name.replace('index', ''));
  assert.deepEqual(pages.sort(), topicViews.map(({ id }) => id).sort());
});
