import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findWords } from './find-words.ts';

test('Words are found in every spelling that is the same name, as whole words.', () => {
  const text = 'Kata’ib came. The KATAIB\u00A0 left; Kata\u2018ib-land, Kataibs.';
  assert.deepEqual(
    findWords(text, "Kata'ib").map(([start, end]) => text.slice(start, end)),
    ['Kata’ib', 'KATAIB', 'Kata\u2018ib'],
  );
});

test('A possessive ending is not part of the place.', () => {
  const text = 'Adam Rook’s lamp and Adam\nRook.';
  assert.deepEqual(findWords(text, 'Adam Rook'), [
    [0, 9],
    [21, 30],
  ]);
});

test('Words that do not stand there have no place, nor have no words.', () => {
  assert.deepEqual(findWords('Adam Rook', 'Rook Adam'), []);
  assert.deepEqual(findWords('Adam', 'Adam Rook'), []);
  assert.deepEqual(findWords('Adam', ' — '), []);
});
