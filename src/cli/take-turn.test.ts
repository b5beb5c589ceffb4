import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { takeTurn } from './take-turn.ts';

const root = mkdtempSync(path.join(tmpdir(), 'lectern-turn-'));
const lock = path.join(root, '.cache/build.lock');
after(() => {
  rmSync(root, { recursive: true });
});

test('Of two builds the second waits until the first is done, and says once for whom.', async () => {
  const told: string[] = [];
  const done: string[] = [];
  const first = await takeTurn(root, () => undefined);
  const waiting = takeTurn(root, (holder) => told.push(holder)).then((unlock) => {
    done.push('second');
    unlock();
  });
  await new Promise((resolve) => setTimeout(resolve, 250));
  done.push('first');
  first();
  await waiting;
  assert.deepEqual(done, ['first', 'second']);
  assert.deepEqual(told, [`process ${String(process.pid)} on ${hostname()}`]);
  assert.ok(!existsSync(lock));
});

test('The turn of a build that was cut off is taken over.', async () => {
  mkdirSync(path.dirname(lock), { recursive: true });
  writeFileSync(lock, `process 999999999 on ${hostname()}`);
  (await takeTurn(root, () => assert.fail('It waited.')))();
  assert.ok(!existsSync(lock));
});
