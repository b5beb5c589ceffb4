import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nameWords } from './name-words.ts';

test('Words come folded, with their places and what stands before each.', () => {
  assert.deepEqual(nameWords('Kata’ib-Noor, U'), [
    { key: 'kataib', start: 0, end: 7, gap: 'none', stem: null },
    { key: 'noor', start: 8, end: 12, gap: 'space', stem: null },
    { key: ',', start: 12, end: 13, gap: 'none', stem: null },
    { key: 'u', start: 14, end: 15, gap: 'space', stem: null },
  ]);
});

test('A possessive or contracted ending is kept apart from its word.', () => {
  assert.deepEqual(nameWords('Sorrel’s')[0], { key: 'sorrels', start: 0, end: 8, gap: 'none', stem: { key: 'sorrel', end: 6 } });
  assert.deepEqual(nameWords("Shi'a")[0]?.stem, null);
});

test('A contraction of a pronoun is not the name that it reads like.', () => {
  assert.deepEqual(
    nameWords('She’ll shell').map(({ key }) => key),
    ['She’ll', 'shell'],
  );
});

test('Quotation marks are no part of a word.', () => {
  assert.deepEqual(
    nameWords('‘Sorrel’').map(({ key, start, end }) => [key, start, end]),
    [['sorrel', 1, 7]],
  );
});

test('More than three spaces or hyphens are no gap within a name.', () => {
  assert.deepEqual(
    ['a b', 'a - b', 'a -- b', 'a’ b'].map((text) => nameWords(text)[1]?.gap),
    ['space', 'space', 'wide', 'space'],
  );
});

test('An underscore binds, so that names of files are one word.', () => {
  assert.deepEqual(
    nameWords('lamp_isis.txt').map(({ key }) => key),
    ['lamp_isis', '.', 'txt'],
  );
});

test('Words lie in order, apart, and hold every letter and digit of the text.', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const words = nameWords(text);
      words.forEach(({ start, end }, index) => {
        assert.ok(start < end && start >= (words[index - 1]?.end ?? 0));
      });
      const outside = words.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
      assert.doesNotMatch(outside, /[\p{L}\p{N}]/u);
    }),
  );
});
