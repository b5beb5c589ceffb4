import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frontCode } from './front-code.ts';
import { readVocabulary } from './vocabulary.ts';

const words = ['assassin', 'assassinate', 'iran', 'iranian', 'iraq', 'killed'];
const lexicon = {
  language: 'en',
  records: 9,
  least: 1,
  words: frontCode(words),
  counts: 'C.FHbJD',
};
const vocabulary = readVocabulary(lexicon);

test('A word is counted as listed, and a form that is not listed as the form that is.', () => {
  assert.deepEqual(
    ['iraq', 'killing', 'assassination', 'irans', 'ira', 'zebra', ''].map((word) => vocabulary.countOf(word)),
    [35, 3, 2, 5, 0, 0, 0],
  );
});

test('Words that begin alike come with the most frequent first.', () => {
  assert.deepEqual(vocabulary.beginningWith('ira'), ['iraq', 'iranian', 'iran']);
  assert.deepEqual(vocabulary.beginningWith('z'), []);
});

test('Of another language than English no forms are known.', () => {
  const other = readVocabulary({ ...lexicon, language: 'fr' });
  assert.deepEqual([other.countOf('killing'), other.countOf('killed'), other.isStemmed], [0, 3, false]);
});
