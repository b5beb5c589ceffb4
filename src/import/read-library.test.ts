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
  mkdirSync(path.join(content, 'texts'));
  writeFileSync(path.join(content, 'texts/mills.mdx'), `---\nsource:\n  file: "a.pdf"\n  sha256: "${'b'.repeat(64)}"\n---\n`);
  writeFileSync(path.join(content, 'library.yaml'), 'name: L\n');
  const empty = { title: null, date: null, url: null, doi: null, series: null, checksums: [] };
  assert.deepEqual(readLibrary(content), {
    records: [
      { id: 'broken', ...empty },
      { id: 'mills', ...empty, title: 'Mills', checksums: ['abc', 'b'.repeat(64)] },
    ],
    defaults: { licence: 'All rights reserved', publishText: false, language: 'en' },
  });
});

test('A folder without records is an empty library.', () => {
  assert.deepEqual(readLibrary(mkdtempSync(path.join(tmpdir(), 'library-'))).records, []);
});
