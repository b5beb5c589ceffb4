import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { listKeptFiles, revisionOf } from './list-kept-files.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'lectern-kept-'));
after(() => {
  rmSync(folder, { recursive: true });
});

function put(...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), name);
  }
}

test('Pages are listed by the addresses that links have, with what stands for their content, in order.', async () => {
  put('topics/iran/index.html', 'index.html', 'pagefind/fragment/en_1.pf_fragment', 'assets/style.Ab1.css');
  const revision = revisionOf('index.html');
  assert.match(revision, /^[\da-f]{12}$/);
  assert.deepEqual(await listKeptFiles(folder), [
    { path: '', revision, bytes: 10 },
    { path: 'assets/style.Ab1.css', revision: null, bytes: 20 },
    { path: 'pagefind/fragment/en_1.pf_fragment', revision: revisionOf('pagefind/fragment/en_1.pf_fragment'), bytes: 34 },
    { path: 'topics/iran/', revision: revisionOf('topics/iran/index.html'), bytes: 22 },
  ]);
});

test('Feeds, what is for other programs, and what keeping itself consists of are not listed.', async () => {
  const listed = await listKeptFiles(folder);
  put(
    '404.html',
    'feed.xml',
    'feed.json',
    'topics/iran/feed.xml',
    'sitemap.xml',
    'robots.txt',
    'card.png',
    '_headers',
    '_redirects',
  );
  put('sw.js', 'data/offline.json', 'assets/kept-files.0a.js', 'assets/service-worker.0b.js');
  assert.deepEqual(await listKeptFiles(folder), listed);
});

test('A name that no address can hold as it is stands encoded.', async () => {
  put('data/a b.json');
  const [, , file] = await listKeptFiles(folder);
  assert.equal(file?.path, 'data/a%20b.json');
});
