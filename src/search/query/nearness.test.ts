import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearness } from './nearness.ts';

const near = (a: number[], b: number[], c: number[] = []): number => nearness([a, b, c].map((places) => ({ places, worth: 1 })));

test('Words say more the nearer they stand and the more often they do, and nothing nine words apart.', () => {
  assert.ok(near([1], [2]) > near([1], [3]));
  assert.ok(near([1, 20], [2, 21]) > near([1], [2]));
  assert.deepEqual([near([1], [9]) > 0, near([1], [10]), near([1, 2], []), nearness([])], [true, 0, 0, 0]);
});

test('Neighbours in the query say twice as much as others, and the lesser worth counts.', () => {
  assert.equal(near([1], [2]), 2 * near([1], [], [2]));
  const [a, b] = [
    { places: [1], worth: 1 },
    { places: [2], worth: 5 },
  ];
  assert.equal(nearness([a, b]), near([1], [2]));
});
