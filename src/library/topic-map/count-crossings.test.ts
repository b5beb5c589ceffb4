import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countCrossings } from './count-crossings.ts';

const corners = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 10, y: 10 },
  { x: 0, y: 10 },
];

test('The diagonals of a square cross, its sides and what they share an end with do not.', () => {
  const diagonals = [tie(0, 2), tie(1, 3)];
  const sides = [tie(0, 1), tie(1, 2), tie(2, 3), tie(0, 3)];
  assert.equal(countCrossings(corners, diagonals), 1);
  assert.equal(countCrossings(corners, sides), 0);
  assert.equal(countCrossings(corners, [...sides, ...diagonals]), 1);
});

function tie(from: number, to: number) {
  return { from, to, strength: 1 };
}
