import assert from 'node:assert/strict';
import { test } from 'node:test';
import { percentile, timesOf } from './times.ts';

test('The first fifth of the queries warms up and does not count.', () => {
  assert.deepEqual(timesOf([500, 400, 1, 2, 3, 4, 5, 6, 7, 8]), { p50: 4, p95: 8 });
});

test('A percentile is one of the numbers, whatever their order.', () => {
  const numbers = Array.from({ length: 100 }, (_, index) => 100 - index);
  assert.deepEqual([percentile(numbers, 0.5), percentile(numbers, 0.95), percentile(numbers, 1)], [50, 95, 100]);
});
