import assert from 'node:assert/strict';
import { test } from 'node:test';
import { liftContents } from './lift-contents.ts';
import { madeLine, madePage } from './made-line.ts';
import type { PageText } from './page-text.ts';

function pageOf(...lines: string[]): PageText {
  return madePage(
    1,
    lines.map((line, index) => madeLine(line, { y: 700 - index * 13 })),
  );
}

test('contents with leaders go, and an entry over two lines is one', () => {
  const page = pageOf(
    'Contents',
    'Introduction ........ 1',
    'A long title that goes',
    'on here ........ 2',
    'Ends ........ 9',
    'The text begins.',
  );
  const { pages, outline } = liftContents([page]);
  assert.deepEqual(outline, [
    { text: 'Introduction', page: '1' },
    { text: 'A long title that goes on here', page: '2' },
    { text: 'Ends', page: '9' },
  ]);
  assert.equal(pages[0]?.lines.length, 1);
});

test('contents without leaders go where lines under the title end in numbers, or are tagged', () => {
  assert.equal(liftContents([pageOf('Contents', 'Introduction 1', 'Barges 4', 'Locks 12')]).outline.length, 3);
  const tagged = { role: 'TOCI', cell: null };
  const lines = ['Introduction 1', 'Barges 4'].map((line, index) => madeLine(line, { y: 600 - index * 13, tag: tagged }));
  assert.equal(liftContents([madePage(1, [madeLine('Contents'), ...lines])]).outline.length, 2);
});

test('text that only speaks of contents stays', () => {
  const page = pageOf('Contents', 'The contents of the barge were sold.', 'Nobody asked for more.');
  assert.deepEqual(liftContents([page]).dropped, []);
});
