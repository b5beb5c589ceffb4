import assert from 'node:assert/strict';
import { test } from 'node:test';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import type { Unlock } from './lock-file.ts';
import { lockLibrary } from './lock-library.ts';

const noProcess = 2 ** 22 + 1;

function library(lock?: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'lock-'));
  if (lock !== undefined) writeFileSync(path.join(folder, '.import.lock'), lock);
  return folder;
}

function taken(folder: string): Unlock {
  const lock = lockLibrary(folder);
  assert.ok(typeof lock === 'function', JSON.stringify(lock));
  return lock;
}

test('A library is taken by one import at a time, and given back without a trace.', () => {
  const folder = library();
  const unlock = taken(folder);
  const second = lockLibrary(folder);
  assert.ok('rule' in second);
  assert.deepEqual(
    [second.rule, second.what],
    ['import/locked', `Another import (process ${String(process.pid)} on ${hostname()}) is writing to this library.`],
  );
  unlock();
  assert.deepEqual(readdirSync(folder), []);
});

test('A lock of a process that is gone is taken over, and what it left half written is cleared away.', () => {
  const folder = library(`process ${String(noProcess)} on ${hostname()}`);
  mkdirSync(path.join(folder, 'texts'));
  writeFileSync(path.join(folder, 'texts/a.mdx.12.part'), 'half');
  writeFileSync(path.join(folder, 'texts/a.mdx'), 'whole');
  const unlock = taken(folder);
  assert.match(readFileSync(path.join(folder, '.import.lock'), 'utf8'), new RegExp(`^process ${String(process.pid)} `));
  unlock();
  assert.deepEqual(readdirSync(path.join(folder, 'texts')), ['a.mdx']);
});

test('What a process left that was ended while it took the lock is cleared away; that of another computer stays.', () => {
  const folder = library();
  const left = (number: number, words: string): void => {
    writeFileSync(path.join(folder, `.import.lock.${String(noProcess + number)}`), words);
  };
  left(1, `process ${String(noProcess + 1)} on ${hostname()}`);
  left(2, 'proc');
  left(3, `process ${String(noProcess + 3)} on elsewhere`);
  left(4, `process ${String(noProcess + 4)} on ${hostname().slice(0, 1)}`);
  taken(folder)();
  assert.deepEqual(readdirSync(folder), [`.import.lock.${String(noProcess + 3)}`]);
});

test('A lock of an earlier process with our number is taken over too.', () => {
  taken(library(`process ${String(process.pid)} on ${hostname()}`))();
});

test('A lock of another computer holds, because nothing can be known of its process.', () => {
  const folder = library(`process ${String(noProcess)} on elsewhere`);
  assert.ok('rule' in lockLibrary(folder));
  assert.ok(existsSync(path.join(folder, '.import.lock')));
});

test('A folder that cannot be written to is a problem.', () => {
  const locked = lockLibrary(path.join(library(), 'not-there'));
  assert.ok('rule' in locked);
  assert.equal(locked.rule, 'import/unwritable');
});
