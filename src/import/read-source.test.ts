import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { readSource } from './read-source.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'source-'));
after(() => {
  rmSync(folder, { recursive: true });
});

/** Writes a file again and again, each time whole and of one letter. */
const writer = `
const { writeFileSync } = require('node:fs');
const { workerData } = require('node:worker_threads');
for (let round = 0; ; round += 1) writeFileSync(workerData, ['a', 'b', 'c'][round % 3].repeat(400_000));
`;

test('A file that changes while it is read is read whole or is a problem that says so, never half of two.', async () => {
  const file = path.join(folder, 'changing.txt');
  writeFileSync(file, 'a'.repeat(400_000));
  const worker = new Worker(writer, { eval: true, workerData: file });
  await new Promise((resolve) => worker.once('online', resolve));
  const seen = new Map<string, number>();
  const until = performance.now() + 1500;
  while (performance.now() < until) {
    const source = readSource(file);
    const kind = 'rule' in source ? source.rule : isOneLetter(source.bytes) ? 'whole' : 'mixed';
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
  }
  await worker.terminate();
  assert.equal(seen.get('mixed'), undefined, JSON.stringify([...seen]));
  assert.ok((seen.get('import/changed') ?? 0) > 0, JSON.stringify([...seen]));
});

function isOneLetter(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === bytes[0]);
}

test('A file that is not there, or is none, is a problem.', () => {
  for (const file of [path.join(folder, 'nowhere.txt'), folder]) {
    const source = readSource(file);
    assert.ok('rule' in source);
    assert.equal(source.rule, 'import/unreadable');
  }
});
