import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { changeOf, writeFiles } from './write-files.ts';

const folder = (): string => {
  const made = mkdtempSync(path.join(tmpdir(), 'files-'));
  after(() => {
    rmSync(made, { recursive: true });
  });
  return made;
};

test('Files are written with the folders they need, and nothing else is left.', () => {
  const root = folder();
  writeFiles([{ path: path.join(root, 'texts/a.mdx'), content: 'A' }]);
  assert.deepEqual(readdirSync(path.join(root, 'texts')), ['a.mdx']);
});

test('A file that holds the same already is not touched.', () => {
  const file = { path: path.join(folder(), 'a.mdx'), content: 'A' };
  assert.equal(changeOf(file), 'new');
  writeFiles([file]);
  utimesSync(file.path, 1, 1);
  writeFiles([file]);
  assert.equal(statSync(file.path).mtimeMs, 1000);
  assert.deepEqual([changeOf(file), changeOf({ ...file, content: 'B' })], ['same', 'changed']);
});

test('Where one file cannot be written, the others are as they were.', () => {
  const root = folder();
  const first = path.join(root, 'a.mdx');
  const second = path.join(root, 'b.mdx');
  writeFileSync(first, 'old');
  mkdirSync(path.join(second, 'in the way'), { recursive: true });
  assert.throws(() => {
    writeFiles([
      { path: first, content: 'new' },
      { path: second, content: 'new' },
    ]);
  });
  assert.equal(readFileSync(first, 'utf8'), 'old');
  assert.deepEqual(readdirSync(root).sort(), ['a.mdx', 'b.mdx']);
});
