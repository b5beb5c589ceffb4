import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf, draftOf } from '../draft-of.ts';
import { liftContents } from './lift-contents.ts';

const body = Array.from({ length: 8 }, (_, index) => `Paragraph ${String(index)} of the body.`).join('\n\n');

test('A contents list goes; its entries become the outline, without page numbers.', () => {
  const draft = liftContents(draftOf(`Title\n\nContents\n\nSummary 2\n1. Quays .... 3\n1.1 Dues\t4\n\n${body}\n`));
  assert.deepEqual(blocksOf(draft).slice(0, 2), ['Title', 'Paragraph 0 of the body.']);
  assert.deepEqual(draft.outline, [
    { text: 'Summary', page: '2' },
    { text: '1. Quays', page: '3' },
    { text: '1.1 Dues', page: '4' },
  ]);
  assert.equal(draft.bodyLine, 8);
});

test('Of two lists the one with page numbers is the outline.', () => {
  const draft = liftContents(draftOf(`Contents:\n\nOne\nTwo\nThree\n\nContents\n\nFirst 1\nSecond 2\nThird 3\n\n${body}\n`));
  assert.deepEqual(
    draft.outline.map(({ text }) => text),
    ['First', 'Second', 'Third'],
  );
  assert.equal(draft.dropped.length, 2);
});

test('Entries on lines of their own are known by the headings that they announce.', () => {
  const draft = liftContents(
    draftOf(`Contents\n\nMills\n\nDues\n\nBoats\n\nMills\n\n${body}\n\nDues\n\nText.\n\nBoats\n\nText.\n`),
  );
  assert.deepEqual(
    draft.outline.map(({ text }) => text),
    ['Mills', 'Dues', 'Boats'],
  );
  assert.equal(blocksOf(draft)[0], 'Mills');
});

test('The word Contents alone is no list.', () => {
  const draft = liftContents(draftOf('Contents\n\nOf the chest nothing was found.\n'));
  assert.deepEqual(draft.dropped, []);
});
