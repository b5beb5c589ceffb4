import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { placesOf } from '../library/content/places.ts';

const root = path.resolve(import.meta.dirname, '../..');
/** A copy of the project, because the code of pages is edited too. */
const project = mkdtempSync(path.join(realpathSync(tmpdir()), 'lectern-rebuild-'));

before(() => {
  for (const name of ['src', 'public', 'package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json'])
    cpSync(path.join(root, name), path.join(project, name), { recursive: true });
  cpSync(path.join(root, 'e2e/library'), path.join(project, 'content'), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(project, 'node_modules'));
  build('site');
});
after(() => {
  rmSync(project, { recursive: true });
});

test('After an edit of a document, a rebuild gives what a clean build gives.', () => {
  const before = pageOf('documents/lamp-report');
  edit('content/documents/lamp-report.mdx', 'A seized bearing is what the board names', 'The board names a seized bearing');
  rebuild();
  assert.notEqual(pageOf('documents/lamp-report'), before);
  assert.deepEqual(differences(), []);
});

test('So it does after an edit of an alias and of a record.', () => {
  edit('content/topics/farpoint-light.mdx', /^aliases:\n/m, 'aliases:\n  - The board\n');
  edit('content/documents/keepers-letters.mdx', 'Letters of a keeper', 'Letters of one keeper');
  rebuild();
  assert.deepEqual(differences(), []);
});

test('So it does after an edit of a template and a style.', () => {
  edit('src/components/TopicList.astro', /<ul/, '<ul data-edited');
  edit('src/styles/prose.css', /$/, '\n@layer prose {\n  hr {\n    opacity: 0.5;\n  }\n}\n');
  rebuild();
  assert.match(pageOf('documents/lamp-report'), /data-edited/);
  assert.deepEqual(differences(), []);
});

function edit(name: string, what: string | RegExp, by: string): void {
  const file = path.join(project, name);
  const source = readFileSync(file, 'utf8');
  const edited = source.replace(what, by);
  assert.notEqual(edited, source, `Nothing to edit in ${name}`);
  writeFileSync(file, edited);
}

/** Builds upon the build before, and clean beside it. */
function rebuild(): void {
  build('site');
  rmSync(path.join(project, 'clean'), { recursive: true, force: true });
  rmSync(placesOf(project, 'content', false, 'clean').cacheFolder, { recursive: true, force: true });
  build('clean');
}

function build(out: string): void {
  const command = [path.join(project, 'src/cli/build.ts'), '--out', out];
  execFileSync(process.execPath, command, { cwd: project, stdio: ['ignore', 'ignore', 'inherit'] });
}

function pageOf(address: string): string {
  return readFileSync(path.join(project, 'site', address, 'index.html'), 'utf8');
}

/** Files that only one of the two builds has, or that differ. */
function differences(): string[] {
  const [site, clean] = [filesIn('site'), filesIn('clean')];
  return [...new Set([...site.keys(), ...clean.keys()])].filter((name) => site.get(name) !== clean.get(name)).sort();
}

function filesIn(out: string): Map<string, string> {
  const files = readdirSync(path.join(project, out), { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return new Map(
    files.map((file) => {
      const absolute = path.join(file.parentPath, file.name);
      return [path.relative(path.join(project, out), absolute), readFileSync(absolute, 'latin1')];
    }),
  );
}
