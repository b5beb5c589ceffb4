import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stemEnglish } from '../text/stem-english.ts';
import { indexedWord } from './indexed-word.ts';
import { stopWords } from './query/stop-words.ts';

test('A word stands in the index as it is, unless it is a stop word.', () => {
  assert.equal(indexedWord('odyssey'), 'odyssey');
  assert.deepEqual(['of', 'the'].map(indexedWord), ['zzkm', 'zzkn']);
});

test('Each stop word has a name of its own, which no stemmer changes, in the order of the list and after other words.', () => {
  const names = [...stopWords].map(indexedWord);
  assert.deepEqual(names.map(stemEnglish), [...new Set(names)].sort());
  assert.ok(names.every((name) => name > 'zygote'));
});
