import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { codeCounts, readCounts } from './count-code.ts';

test('Numbers end in a capital, and one that is repeated is a full stop.', () => {
  assert.equal(codeCounts([0, 25, 26, 26, 26, 702, 1]), 'AZbA..bbAB');
});

test('Whatever the numbers are, they are read as they were written.', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 100_000 })), (counts) => {
      assert.deepEqual(readCounts(codeCounts(counts)), counts);
    }),
  );
});
