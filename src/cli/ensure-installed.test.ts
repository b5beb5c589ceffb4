import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';

const script = resolve('src/cli/ensure-installed.mjs');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-install-'));
  writeFileSync(join(folder, 'package-lock.json'), '{}');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('Packages are installed where there are none.', () => {
  assert.match(ensureInstalled().output, /^Installing packages\..*\nnpm install --no-audit --no-fund .*\nInstalled in 0 s\.\n$/);
});

test('Nothing happens where the packages are as new as the lockfile.', () => {
  markInstalled(0);
  assert.deepEqual(ensureInstalled(), { status: 0, output: '' });
});

test('A newer lockfile is installed once.', () => {
  markInstalled(-60);
  assert.match(ensureInstalled().output, /npm install/);
  assert.deepEqual(ensureInstalled(), { status: 0, output: '' });
});

test('A failed installation stops the command with the code of npm.', () => {
  assert.equal(ensureInstalled('exit 7').status, 7);
});

/** Runs the script in the folder with an npm that only prints its arguments. */
function ensureInstalled(lastLine = ''): { status: number | null; output: string } {
  const bin = join(folder, 'bin');
  const npm = `#!/bin/sh\necho npm "$@"\nmkdir -p node_modules\n[ -e node_modules/.package-lock.json ] || echo {} > node_modules/.package-lock.json\n${lastLine}\n`;
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'npm'), npm, { mode: 0o755 });
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };
  const { status, stdout } = spawnSync(process.execPath, [script], { cwd: folder, env, encoding: 'utf8' });
  return { status, output: stdout };
}

/** Leaves packages that are so many seconds newer than the lockfile. */
function markInstalled(seconds: number): void {
  const file = join(folder, 'node_modules', '.package-lock.json');
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(file, '{}');
  const date = statSync(join(folder, 'package-lock.json')).mtimeMs / 1000 + seconds;
  utimesSync(file, date, date);
}
