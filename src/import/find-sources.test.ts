import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findSources } from './find-sources.ts';
import { describeFormats } from './readers.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'sources-'));
for (const name of ['b.txt', 'a.txt', 'c.rtf', 'plain']) writeFileSync(path.join(folder, name), 'Words.');
for (const name of ['empty', 'deep/er', 'deep/.hidden', 'deep/node_modules'])
  mkdirSync(path.join(folder, name), { recursive: true });
for (const name of ['er/d.txt', '.hidden/e.txt', 'node_modules/f.txt', '.g.txt'])
  writeFileSync(path.join(folder, 'deep', name), 'Words.');
const at = (name: string): string => path.join(folder, name);

test('Files, folders and patterns give each file once, in order.', () => {
  assert.deepEqual(findSources([at('b.txt')]).files, [at('b.txt')]);
  assert.deepEqual(findSources([folder]).files, [at('a.txt'), at('b.txt'), at('deep/er/d.txt')]);
  assert.deepEqual(findSources([at('*.txt'), at('a.txt')]).files, [at('a.txt'), at('b.txt')]);
});

test('Hidden files and installed packages in a folder are passed over.', () => {
  assert.deepEqual(findSources([at('deep')]).files, [at('deep/er/d.txt')]);
});

test('What cannot be read is a problem that says which formats are.', () => {
  assert.deepEqual(findSources([at('c.rtf')]).problems, [
    {
      ...{ file: at('c.rtf'), line: 1, column: 1, rule: 'import/unsupported-format', severity: 'error' },
      what: 'Files that end in .rtf are not read.',
      why: `The import reads ${describeFormats()}.`,
      fix: 'Save the document in one of these formats and import that.',
    },
  ]);
  assert.deepEqual(findSources([at('plain')]), { files: [at('plain')], problems: [] });
});

test('A path, a folder or a pattern with nothing in it is a problem.', () => {
  assert.deepEqual(
    findSources([at('no.txt'), at('empty'), at('*.csv')]).problems.map(({ what }) => what),
    ['There is no such file or folder.', 'The folder holds no file that can be read.', 'No file matches the pattern.'],
  );
});
