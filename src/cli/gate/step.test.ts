import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatTally, sumTallies } from './step.ts';

test('Tallies add up.', () => {
  const tallies = [
    { passed: 1, failed: 0, skipped: 2 },
    { passed: 40, failed: 3, skipped: 0 },
  ];
  assert.deepEqual(sumTallies(tallies), { passed: 41, failed: 3, skipped: 2 });
  assert.deepEqual(sumTallies([]), { passed: 0, failed: 0, skipped: 0 });
});

test('A tally names what was skipped only where something was.', () => {
  assert.equal(formatTally({ passed: 12, failed: 0, skipped: 0 }), '12 passed, 0 failed');
  assert.equal(formatTally({ passed: 12, failed: 1, skipped: 3 }), '12 passed, 1 failed, 3 skipped');
});
