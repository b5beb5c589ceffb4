import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseSteps, runSteps } from './run-steps.ts';
import type { Step, StepResult } from './step.ts';

const passing = step('types', { passed: 1, failed: 0, skipped: 0, output: 'Fine.' });
const failing = step('build', { passed: 0, failed: 1, skipped: 0, output: 'It broke.' });
const dependent: Step = { ...step('e2e', { passed: 9, failed: 0, skipped: 0, output: '' }), after: 'build' };

test('The output of a step is shown only where something failed or was skipped.', async () => {
  const { tally, printed } = await runQuietly([passing, failing]);
  assert.deepEqual(tally, { passed: 1, failed: 1, skipped: 0 });
  assert.equal(printed, 'types   1 passed, 0 failed  0.0 s\nbuild   0 passed, 1 failed  0.0 s\n\nIt broke.\n\n');
});

test('A step after one that failed does not run, and counts as skipped.', async () => {
  const { tally, printed } = await runQuietly([failing, dependent, passing]);
  assert.deepEqual(tally, { passed: 1, failed: 1, skipped: 1 });
  assert.match(printed, /Did not run, because build failed\./);
});

test('A step runs alone without the one it depends on.', async () => {
  assert.deepEqual((await runQuietly([dependent])).tally, { passed: 9, failed: 0, skipped: 0 });
});

test('A suite in which no test ran has failed.', async () => {
  const empty = step('unit', { passed: 0, failed: 0, skipped: 0, output: '' });
  assert.deepEqual((await runQuietly([empty])).tally, { passed: 0, failed: 1, skipped: 0 });
});

test('A step that throws has failed, and the steps after it still run.', async () => {
  const broken: Step = { name: 'lint', run: () => Promise.reject(new Error('No such file.')) };
  const { tally, printed } = await runQuietly([broken, passing]);
  assert.deepEqual(tally, { passed: 1, failed: 1, skipped: 0 });
  assert.match(printed, /Error: No such file\./);
});

test('Named steps keep the order of the gate.', () => {
  assert.deepEqual(chooseSteps([passing, failing, dependent], ['e2e', 'types']), [passing, dependent]);
  assert.deepEqual(chooseSteps([passing, failing], []), [passing, failing]);
});

test('A name that is no step is refused with the names that are.', () => {
  assert.throws(() => chooseSteps([passing, failing], ['typos']), {
    name: 'UsageError',
    message: 'There is no step "typos". The steps are types, build.',
  });
});

function step(name: string, result: StepResult): Step {
  return { name, run: () => Promise.resolve(result) };
}

const options = { contentDir: 'content', out: undefined, isPrivate: false, isExternal: false };

async function runQuietly(steps: readonly Step[]) {
  let printed = '';
  const tally = await runSteps(steps, options, (text) => {
    printed += text;
  });
  return { tally, printed };
}
