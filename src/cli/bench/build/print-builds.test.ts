import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutIndex } from './build-run.ts';
import { medianBuild } from './median-build.ts';
import { printBuilds } from './print-builds.ts';

const build = (rendering: number) => ({
  pages: 1000,
  phases: [
    { phase: 'starting', cpuSeconds: 0.5, seconds: 0.4 },
    { phase: 'rendering', cpuSeconds: rendering, seconds: rendering / 2 },
    { phase: 'indexing', cpuSeconds: 9, seconds: 8 },
  ],
  peakBytes: 900 * 2 ** 20,
});

test('A build costs what its phases cost but for the index.', () => {
  assert.deepEqual(withoutIndex(build(4)), { cpuSeconds: 4.5, seconds: 2.4 });
});

test('Of several builds the one with the median of processor time counts.', async () => {
  const costs = [7, 3, 5];
  const median = await medianBuild(3, () => Promise.resolve(build(costs.pop() ?? 0)));
  assert.equal(median.cpuSeconds, 5.5);
});

test('A row says what a state of a library costs, each phase beside the whole and the index apart.', async () => {
  const median = await medianBuild(1, () => Promise.resolve(build(4)));
  assert.equal(
    printBuilds([{ documents: 500, topics: 0, state: 'cold', ...median }]),
    `500 documents, 0 topics (seconds of all cores; ms a page without the index)
        CPU s  wall s  pages  ms a page  peak MiB  starting  rendering  index apart
  cold    4.5     2.4  1,000       4.50       900       0.5        4.0          9.0`,
  );
});
