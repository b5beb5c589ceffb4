import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datedSentences } from './dated-sentences.ts';

test('A sentence that names dates is given once for each, with the place of the date in it.', () => {
  assert.deepEqual(datedSentences('No date. Lit on 3 May 1902, it went out in June 1903. Lit again in 1904.'), [
    { date: '1902-05-03', start: 7, end: 17, sentence: 'Lit on 3 May 1902, it went out in June 1903.' },
    { date: '1903-06', start: 34, end: 43, sentence: 'Lit on 3 May 1902, it went out in June 1903.' },
  ]);
});

test('An abbreviation of capitals does not end a sentence.', () => {
  assert.deepEqual(
    datedSentences('The U.S. Lamp Board met in May 1902. It rose.').map(({ sentence }) => sentence),
    ['The U.S. Lamp Board met in May 1902.'],
  );
});

test('A text without dates has no dated sentence.', () => {
  assert.deepEqual(datedSentences('The lamp is old.'), []);
});
