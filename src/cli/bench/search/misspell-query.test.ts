import assert from 'node:assert/strict';
import { test } from 'node:test';
import { misspellQuery } from './misspell-query.ts';

const query = 'what is the structural behaviour of élan, U235 and wings under aerodynamic heating?';

test('The same seed makes the same mistakes, another one others.', () => {
  assert.equal(misspellQuery(query, 1, 'a'), misspellQuery(query, 1, 'a'));
  const seeds = Array.from({ length: 40 }, (_, index) => misspellQuery(query, 1, `seed ${index}`));
  assert.ok(new Set(seeds).size > 30);
});

test('As many words are misspelled as were asked for, each by one mistake.', () => {
  for (const seed of Array.from({ length: 200 }, (_, index) => String(index))) {
    for (const count of [1, 2, 3]) {
      const [before, after] = [query.split(' '), misspellQuery(query, count, seed).split(' ')];
      const wrong = before.flatMap((word, index) => (word === after[index] ? [] : [[word, after[index] ?? '']]));
      assert.equal(wrong.length, count);
      for (const [word = '', written = ''] of wrong) assert.ok(isOneMistake(word, written), `${word} ${written}`);
    }
  }
});

test('Short words, words that say nothing and words with other letters are spared.', () => {
  assert.equal(misspellQuery('what should the élanvital of U2350 do', 3, 'a'), 'what should the élanvital of U2350 do');
});

test('Where fewer words can be misspelled, all of them are.', () => {
  const written = misspellQuery('wings of fluid', 5, 'a').split(' ');
  assert.equal(written[1], 'of');
  assert.notEqual(written[0], 'wings');
  assert.notEqual(written[2], 'fluid');
});

/** Whether two words are one letter apart, or have two neighbouring letters in each other's place. */
function isOneMistake(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [was, is] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return was.length + is.length <= 2 || (was.length === 2 && was === [...is].reverse().join(''));
}
