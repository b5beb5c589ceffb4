import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftOf } from '../draft-of.ts';
import { flagGaps } from './flag-gaps.ts';

const rules = (text: string): string[] => flagGaps(draftOf(text)).flags.map(({ rule }) => rule);

test('What the copy does not print is flagged.', () => {
  assert.deepEqual(rules('A whole sentence.'), ['record/no-title', 'record/no-author', 'record/no-date']);
});

test('A text that stops in the middle of a sentence is flagged.', () => {
  assert.deepEqual(rules('The board met in the spring and decided that the new quay would').slice(3), ['text/truncated']);
});
