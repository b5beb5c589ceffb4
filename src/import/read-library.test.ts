import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readLibrary } from './read-library.ts';

test('Of records and settings only what the import needs is read, and a fault elsewhere does not hide a record.', () => {
  const content = mkdtempSync(path.join(tmpdir(), 'library-'));
  mkdirSync(path.join(content, 'documents'));
  writeFileSync(
    path.join(content, 'documents/mills.mdx'),
    '---\ntitle: "Mills"\ncolour: red\nsource: { file: "a.txt", sha256: "abc" }\n---\n',
  );
  writeFileSync(path.join(content, 'documents/broken.mdx'), '---\ntitle: [\n---\n');
  writeFileSync(path.join(content, 'library.yaml'), 'name: L\n');
  const empty = { title: null, url: null, doi: null, series: null, references: [] };
  assert.deepEqual(readLibrary(content), {
    records: [
      { id: 'broken', ...empty, sha256: null },
      { id: 'mills', ...empty, title: 'Mills', sha256: 'abc' },
    ],
    defaults: { licence: 'All rights reserved', publishText: false, language: 'en' },
  });
});

test('A folder without records is an empty library.', () => {
  assert.deepEqual(readLibrary(mkdtempSync(path.join(tmpdir(), 'library-'))).records, []);
});
