import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentenceSpans } from './sentence-spans.ts';

test('Sentences end with their mark and its quotation mark.', () => {
  assert.deepEqual(sentences('It went out. “Who did it?” Nobody knows… The Board met.'), [
    'It went out.',
    '“Who did it?”',
    'Nobody knows…',
    'The Board met.',
  ]);
});

test('Abbreviations and initials do not end a sentence, unless a word follows that opens one.', () => {
  assert.deepEqual(sentences('Mr. Rook of the U.S. Lamp Board came. He left the U.S. In May he died.'), [
    'Mr. Rook of the U.S. Lamp Board came.',
    'He left the U.S.',
    'In May he died.',
  ]);
});

test('A text without a mark is one sentence, without the space after it.', () => {
  assert.deepEqual(sentences('Out \n'), ['Out']);
});

function sentences(text: string): string[] {
  return sentenceSpans(text).map(({ start, end }) => text.slice(start, end));
}
