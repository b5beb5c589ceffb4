import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf, draftOf } from '../draft-of.ts';
import { joinNotes } from './join-notes.ts';
import { liftNotes } from './lift-notes.ts';
import { placeAsides } from './place-asides.ts';

const joined = (text: string) => joinNotes(liftNotes(draftOf(text)));
const rules = (text: string): string[] => joined(text).flags.map(({ rule, line }) => `${rule} ${String(line)}`);

test('Markers meet their notes.', () => {
  assert.deepEqual(blocksOf(joined('A¹ B²\n\n¹ One.\n\n² Two.\n')), ['A[^1] B[^2]', '[^1]: One.', '[^2]: Two.']);
  assert.deepEqual(rules('A¹\n\n¹ One.\n'), []);
});

test('A marker without a note is text again, as it was printed.', () => {
  assert.deepEqual(blocksOf(joined('10³ metres, see [7].\n')), ['10³ metres, see \\[7].']);
  assert.deepEqual(rules('10³ metres.\n'), ['notes/no-note 1']);
});

test('A note without a marker stands behind the text with its number.', () => {
  assert.deepEqual(blocksOf(placeAsides(joined('A.\n\n⁴ Four.\n'))), ['A.', '***', '4. Four.']);
  assert.deepEqual(rules('A.\n\n⁴ Four.\n'), ['notes/no-marker 3']);
});

test('Numbers that begin anew are told apart.', () => {
  assert.deepEqual(blocksOf(joined('A¹\n\n¹ One.\n\nB¹\n\n¹ Another.\n')), [
    'A[^1]',
    'B[^1-2]',
    '[^1]: One.',
    '[^1-2]: Another.',
  ]);
});

test('A marker that stands twice is flagged, and one inside a note is text.', () => {
  assert.deepEqual(rules('A¹ B¹\n\n¹ One.\n'), ['notes/marker-repeated 1']);
  assert.deepEqual(blocksOf(joined('A¹\n\n¹ One, 10².\n')), ['A[^1]', '[^1]: One, 10².']);
});
