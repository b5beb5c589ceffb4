import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { markupVersion } from './version.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'lectern-version-'));
after(() => {
  rmSync(folder, { recursive: true });
});

test('The version changes with the code of text, schema and markup and with the packages, and with nothing else.', () => {
  const first = markupVersion(copy('first'));
  assert.match(first, /^[0-9a-f]{16}$/);
  assert.equal(markupVersion(copy('same')), first);
  assert.equal(markupVersion(copy('tests', 'src/markup/a.test.ts')), first);
  assert.equal(markupVersion(copy('pages', 'src/pages/a.ts')), first);
  const others = ['src/text/a.ts', 'src/schema/a.ts', 'src/markup/b.ts', 'package.json'].map((file) =>
    markupVersion(copy(file, file)),
  );
  assert.equal(new Set([first, ...others]).size, 5);
});

/** A small source tree of its own, with one file more or changed. Gives its `src`. */
function copy(name: string, changed?: string): string {
  const root = path.join(folder, name.replaceAll('/', '-'));
  for (const part of ['text', 'schema', 'markup', 'pages']) mkdirSync(path.join(root, 'src', part), { recursive: true });
  for (const file of ['src/text/a.ts', 'src/schema/a.ts', 'src/markup/a.ts', 'package.json'])
    writeFileSync(path.join(root, file), file);
  if (changed) writeFileSync(path.join(root, changed), 'changed');
  return path.join(root, 'src');
}
