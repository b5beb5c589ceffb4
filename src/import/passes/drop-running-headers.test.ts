import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Draft } from '../draft.ts';
import { blocksOf, draftOf } from '../draft-of.ts';
import { dropRunningHeaders } from './drop-running-headers.ts';

test('The title beside a page number goes, and what follows stands after a page break.', () => {
  const draft = dropRunningHeaders(titled('One.\n\n6 Tide mills\n\nTwo.\n', 'Tide mills'));
  assert.deepEqual(blocksOf(draft), ['One.', 'Two.']);
  assert.deepEqual(
    draft.tree.children.map((block) => block.type === 'paragraph' && block.data?.afterBreak),
    [false, true],
  );
  assert.deepEqual(draft.dropped, [{ line: 3, reason: 'running header', text: '6 Tide mills' }]);
});

test('Lines that stand three times with differing page numbers go, and so do bare page numbers.', () => {
  const draft = dropRunningHeaders(
    draftOf('The Harbour Board 1\n\nA.\n\nThe Harbour Board 2\n\nB.\n\n17\n\nPage 3 of 9\n\nThe Harbour Board 3\n\nC.\n'),
  );
  assert.deepEqual(blocksOf(draft), ['A.', 'B.', 'C.']);
});

test('Numbered chapters, years and dates are no headers.', () => {
  const lines = ['Chapter 1', 'Chapter 2', 'Chapter 3', '2014', 'January 2018'];
  assert.deepEqual(blocksOf(dropRunningHeaders(draftOf(lines.join('\n\n')))), lines);
});

function titled(text: string, value: string): Draft {
  return { ...draftOf(text), record: { title: { value, line: 1, evidence: value, confidence: 1 } } };
}
