import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { editDistance } from './edit-distance.ts';

test('A letter put in, taken out, changed or swapped with its neighbour counts one.', () => {
  const pairs = [
    ['salih', 'saleh'],
    ['hashd', 'hash'],
    ['hash', 'hashd'],
    ['khamenei', 'khamneei'],
  ] as const;
  assert.deepEqual(
    pairs.map(([one, other]) => editDistance(one, other, 2)),
    [1, 1, 1, 1],
  );
  assert.equal(editDistance('kitten', 'sitting', 5), 3);
});

test('A distance beyond the most that is asked for is one more than that.', () => {
  assert.equal(editDistance('elmet', 'varn', 2), 3);
  assert.equal(editDistance('e', 'elmet', 2), 3);
});

test('A distance is the same from both sides, and nothing for equal words alone.', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      assert.equal(editDistance(one, other, 9), editDistance(other, one, 9));
      assert.equal(editDistance(one, other, 9) === 0, one === other);
    }),
  );
});
