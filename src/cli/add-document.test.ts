import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { passagesPerPage } from '../library/topics/page-evidence.ts';
import { documentRecord, entry } from '../library/content/temporary-content.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'lectern-added-'));
const topic = (name: string, kind: string): string => entry(`name: ${name}\nkind: ${kind}\nsummary: In the tests.`);
const document = (title: string, date: string, body: string): string =>
  entry(documentRecord.replace('On lamps', title).replace('1902-03-04', date), body);
const many = Array.from({ length: passagesPerPage + 5 }, (_, number) => `Great Lamp, line ${String(number)}.`).join('\n\n');
const files = {
  'topics/great-lamp.mdx': topic('Great Lamp', 'place'),
  'topics/rook.mdx': topic('Rook', 'person'),
  'topics/oil.mdx': topic('Lamp Oil', 'idea'),
  'topics/tide.mdx': topic('Spring Tide', 'event'),
  'documents/log.mdx': document('The log', '1901-02-03', `\n${many}\n\nOn 5 May 1900 Rook poured Lamp Oil.\n`),
  'documents/ropes.mdx': document('Ropes', '1899-01-01', '\nHemp, and the Spring Tide.\n'),
  'documents/tides.mdx': document('Tides', '1901-04-05', '\nThe Spring Tide came on 6 June 1899 with Lamp Oil.\n'),
};
const added = { 'documents/news.mdx': document('News', '1903-06-07', '\nOn 7 July 1902 Rook left the Great Lamp.\n') };
const sites = { first: path.join(folder, 'first'), second: path.join(folder, 'second') };

before(() => {
  const content = path.join(folder, 'content');
  cpSync(path.join(root, 'e2e/library/library.yaml'), path.join(content, 'library.yaml'));
  write(content, files);
  build(content, sites.first);
  write(content, added);
  build(content, sites.second);
});
after(() => {
  rmSync(folder, { recursive: true });
});

test('One more document changes the pages and feeds of the topics that it names, and of no other.', () => {
  assert.deepEqual(changedIn('topics'), [
    'topics/a-to-z/index.html',
    'topics/great-lamp/documents.bib',
    'topics/great-lamp/documents.csl.json',
    'topics/great-lamp/documents.ris',
    'topics/great-lamp/feed.xml',
    'topics/great-lamp/index.html',
    'topics/great-lamp/passages/2/index.html',
    'topics/index.html',
    'topics/map/index.html',
    'topics/rook/documents.bib',
    'topics/rook/documents.csl.json',
    'topics/rook/documents.ris',
    'topics/rook/feed.xml',
    'topics/rook/index.html',
  ]);
});

test('It changes the timelines of the topics that its dates name, and no document that is not next to it.', () => {
  assert.deepEqual(changedIn('timeline'), [
    'timeline/documents/index.html',
    'timeline/documents/news/index.html',
    'timeline/index.html',
    'timeline/topics/great-lamp/index.html',
    'timeline/topics/index.html',
    'timeline/topics/rook/index.html',
  ]);
  assert.deepEqual(changedIn('documents/ropes'), []);
});

test('It changes the cards of the topics that it names, and of no other topic or document.', () => {
  assert.deepEqual(changedIn('data/previews'), [
    'data/previews/documents/news.digest-0.json',
    'data/previews/documents/news.json',
    'data/previews/topics/great-lamp.json',
    'data/previews/topics/rook.json',
  ]);
});

test('The passages of a topic go on over as many pages as they fill.', () => {
  const numbers = (page: string): number =>
    [...readFileSync(path.join(sites.second, page), 'utf8').matchAll(/<div class="passage[" ]/g)].length;
  assert.deepEqual(
    [numbers('topics/great-lamp/index.html'), numbers('topics/great-lamp/passages/2/index.html')],
    [passagesPerPage, 6],
  );
});

function write(content: string, more: Readonly<Record<string, string>>): void {
  for (const [name, source] of Object.entries(more)) {
    mkdirSync(path.dirname(path.join(content, name)), { recursive: true });
    writeFileSync(path.join(content, name), source);
  }
}

function build(content: string, out: string): void {
  execFileSync('node', [path.join(root, 'src/cli/build.ts'), '--content', content, '--out', out], { cwd: root, stdio: 'ignore' });
}

/** Files below a folder of the site that only one of the two builds has, or that differ. */
function changedIn(part: string): string[] {
  const [first, second] = [hashesIn(sites.first, part), hashesIn(sites.second, part)];
  return [...new Set([...first.keys(), ...second.keys()])].filter((name) => first.get(name) !== second.get(name)).sort();
}

function hashesIn(site: string, part: string): Map<string, string> {
  const entries = readdirSync(path.join(site, part), { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return new Map(
    entries.map((file) => {
      const absolute = path.join(file.parentPath, file.name);
      return [path.relative(site, absolute), createHash('sha256').update(readFileSync(absolute)).digest('hex')];
    }),
  );
}
