import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seededRandom } from '../../bench/search/seeded-random.ts';
import { tryFailures } from './try-failures.ts';

const random = seededRandom('kills of the test');
const change = (changes: number): number => 1 + Math.floor(random() * changes);

test('An import that is killed while it writes, 48 times, leaves no half file and no lost edit; run again it ends as undisturbed.', async () => {
  const run = await tryFailures('writing', 48, ({ changes }) => ({ change: change(changes), as: 'kill', part: random() }));
  assert.deepEqual(run, { tried: 48, finished: 0, faults: [] });
});

test('So does the whole command, killed once while it writes and once at any moment.', async () => {
  const { tried, faults } = await tryFailures('command', 2, ({ changes, milliseconds }, index) =>
    index < 1 ? { change: change(changes), as: 'kill', part: random() } : { milliseconds: random() * milliseconds },
  );
  assert.deepEqual([tried, faults], [2, []]);
});

test('A disk that is full or cannot be written to at any moment is told of, and nothing is half written.', async () => {
  const run = await tryFailures('writing', 14, ({ changes }, index) => {
    return { change: change(changes), as: index < 10 ? 'ENOSPC' : 'EROFS', part: random() };
  });
  assert.deepEqual(run.faults, []);
});
