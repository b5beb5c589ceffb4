import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DatedSentence } from './find-dated-statements.ts';
import { markWords } from './mark-words.ts';

test('A reader is told what was inferred, and what was planned.', () => {
  const sentence = 'On 3 May, or on Sunday.';
  const words = (start: number, end: number, isInferred: boolean, isPlanned: boolean): string[] =>
    markWords({ sentence, start, end, isInferred, isPlanned } as DatedSentence);
  assert.deepEqual(
    [words(3, 8, true, true), words(16, 22, true, false), words(3, 8, false, false)],
    [['year inferred', 'planned'], ['date inferred'], []],
  );
});
