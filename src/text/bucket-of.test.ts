import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bucketOf } from './bucket-of.ts';

test('An id has the same bucket for ever, because files that are out already were filled by it.', () => {
  assert.deepEqual(
    ['d-0000000', 't-vhxm3ma', 'rubin-2020', 'فنار'].map((id) => bucketOf(id, 7)),
    [1, 1, 2, 4],
  );
});

test('Ids are spread evenly, and one bucket holds all.', () => {
  const counts = new Map<number, number>();
  for (let number = 0; number < 4000; number++) {
    const bucket = bucketOf(`t-${number.toString(32).padStart(7, '0')}`, 4);
    counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  }
  assert.ok(
    [0, 1, 2, 3].every((bucket) => (counts.get(bucket) ?? 0) > 900),
    JSON.stringify([...counts]),
  );
  assert.equal(bucketOf('anything', 1), 0);
});
