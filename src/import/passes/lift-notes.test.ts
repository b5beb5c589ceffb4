import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf, draftOf } from '../draft-of.ts';
import { liftNotes } from './lift-notes.ts';

test('Notes between paragraphs go to the end, whatever their marks.', () => {
  const draft = liftNotes(draftOf('A¹ and B[2] and C[^3].\n\n¹ One.\n[2] Two.\n[^3]: Three.\n\nOn it goes.\n'));
  assert.deepEqual(blocksOf(draft), ['A[^1] and B[^2] and C[^3].', 'On it goes.', '[^1]: One.', '[^2]: Two.', '[^3]: Three.']);
});

test('The paragraph behind notes stands after a page break.', () => {
  const draft = liftNotes(draftOf('A¹\n\n¹ One.\n\nOn it goes.\n\nAnd on.\n'));
  assert.deepEqual(
    draft.tree.children.map((block) => block.type === 'paragraph' && block.data?.afterBreak),
    [false, true, false, false],
  );
});

test('A marker alone on its line is no note.', () => {
  assert.deepEqual(blocksOf(liftNotes(draftOf('²\n'))), ['[^2]']);
});
