import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makePool } from './worker-pool.ts';

const script = new URL(
  `data:text/javascript,${encodeURIComponent(`
import { parentPort } from 'node:worker_threads';
parentPort.on('message', (job) => {
  if (job === 'endless') for (;;);
  if (job === 'heavy') { const kept = []; for (;;) kept.push(new Array(1e6).fill(job)); }
  if (job === 'buffers') { const kept = []; for (;;) kept.push(new Uint8Array(1e6).fill(1)); }
  if (job === 'broken') throw new Error('It broke.');
  if (job === 'gone') process.exit(0);
  parentPort.postMessage(job + '!');
});`)}`,
);

test('A worker that is slow, heavy or broken is stopped and replaced, and the jobs after it are done.', async () => {
  const pool = makePool<string, string>({ script, size: 1, heapMegabytes: 64, megabytes: 300, data: null });
  const jobs = ['a', 'endless', 'b', 'heavy', 'buffers', 'broken', 'gone', 'c'];
  const ended = await Promise.all(jobs.map((job) => pool.run(job, job === 'endless' ? 0.3 : 20)));
  await pool.close();
  assert.deepEqual(ended, [
    { end: 'done', result: 'a!' },
    { end: 'slow' },
    { end: 'done', result: 'b!' },
    { end: 'heavy' },
    { end: 'heavy' },
    { end: 'failed', message: 'It broke.' },
    { end: 'failed', message: 'the reader stopped' },
    { end: 'done', result: 'c!' },
  ]);
});
