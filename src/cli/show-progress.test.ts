import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeProgress, progressLine } from './show-progress.ts';

test('A progress line says how many are done, how many failed, and the time left once it can be told.', () => {
  assert.equal(progressLine(2, 340, 0, 10), '2 of 340 files');
  assert.equal(progressLine(40, 340, 1, 20), '40 of 340 files, 1 failed, 2 min 30 s left');
  assert.equal(progressLine(340, 340, 1, 20), '340 of 340 files, 1 failed');
});

function shown(isTTY: boolean): string {
  let written = '';
  let clock = 0;
  const progress = makeProgress({ isTTY, write: (words) => (written += words) }, () => clock);
  for (let done = 1; done <= 4; done += 1) {
    clock += 3000;
    progress.show(done, 4, 0);
  }
  progress.clear();
  return written;
}

test('A console has one line that is written over; elsewhere a line comes every few seconds.', () => {
  assert.equal(shown(true).split('\r\u001B[K').length, 6);
  assert.equal(shown(false), '2 of 4 files\n4 of 4 files\n');
});

test('One file has no progress.', () => {
  let written = '';
  makeProgress({ isTTY: true, write: (words) => (written += words) }, () => 0).show(1, 1, 0);
  assert.equal(written, '');
});
