import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftOf } from './draft-of.ts';
import { surplus, wordsOf, wordsOfSource, wordsOfTree } from './words.ts';

test('Marks are no words; the numbers of notes are.', () => {
  assert.deepEqual(wordsOf('The *board’s* dues,¹ [2] and 3.'), ['The', 'board', 's', 'dues', '1', '2', 'and', '3']);
});

test('Addresses of links do not count in a source.', () => {
  assert.deepEqual(wordsOfSource('[two [or] words](https://a.example/b) here'), ['two', 'or', 'words', 'here']);
});

test('A tree has the words that its source prints.', () => {
  const source = 'One[^1], [two](#) **three**.\n\n[^1]: Four ⁵ five\n';
  assert.deepEqual(wordsOfTree(draftOf(source).tree), wordsOfSource(source));
});

test('The surplus tells what one list has more of.', () => {
  assert.deepEqual(
    [...surplus(['a', 'b', 'a'], ['a', 'c'])],
    [
      ['a', 1],
      ['b', 1],
    ],
  );
});
