import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countReport } from './browser-tests.ts';

test('A test that passed only when tried again has failed, and so has a suite that could not start.', () => {
  const report = { stats: { expected: 40, unexpected: 2, flaky: 1, skipped: 3 }, errors: [{ message: 'No browser found.' }] };
  assert.deepEqual(countReport(report), { passed: 40, failed: 4, skipped: 3 });
});
