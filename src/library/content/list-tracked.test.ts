import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { listTracked } from './list-tracked.ts';

const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'lectern-git-')));
after(() => {
  rmSync(root, { recursive: true });
});
const git = (...args: string[]): Buffer => execFileSync('git', args, { cwd: root, stdio: 'pipe' });

test('In a folder that is in no repository, and in one that is not there, nothing is tracked.', async () => {
  assert.deepEqual(await listTracked(root), []);
  assert.deepEqual(await listTracked(path.join(root, 'none')), []);
});

test('Files that git has or is about to have are tracked, ignored or not; those beside the folder and those it does not know are not listed.', async () => {
  git('init', '-q');
  mkdirSync(path.join(root, 'texts'));
  writeFileSync(path.join(root, '.gitignore'), 'texts/\n');
  for (const name of ['texts/ä b.mdx', 'texts/oil.mdx', 'other.mdx']) writeFileSync(path.join(root, name), 'Oil.\n');
  git('add', '.');
  git('add', '-f', 'texts/ä b.mdx');
  assert.deepEqual(
    (await listTracked(path.join(root, 'texts')))?.map((file) => path.resolve(file)),
    [path.join(root, 'texts/ä b.mdx')],
  );
});

test('A repository that git cannot read is told apart from none.', async () => {
  writeFileSync(path.join(root, '.git/index'), 'no index');
  assert.equal(await listTracked(path.join(root, 'texts')), null);
});
