import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editDistance } from './edit-distance.ts';

test('Letters left out, put in, replaced and in each other’s place are one mistake each.', () => {
  const pairs = [
    ['kirkuk', 'kirkuk', 0],
    ['kirkuk', 'kirkk', 1],
    ['kirkuk', 'kirrkuk', 1],
    ['kirkuk', 'kirkak', 1],
    ['kirkuk', 'krikuk', 1],
    ['soleimani', 'sulaimani', 2],
    ['سلیمانی', 'سليمانی', 1],
    ['kirkuk', 'baghdad', 3],
    ['kirkuk', '', 3],
  ] as const;
  assert.deepEqual(
    pairs.map(([a, b]) => editDistance(a, b, 2)),
    pairs.map(([, , distance]) => distance),
  );
});
