import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { revisionOf } from './list-kept-files.ts';
import { writeServiceWorker } from './write-service-worker.ts';

const counts = { documents: 5, topics: 64 };

function makeSite(context: TestContext): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'lectern-worker-'));
  context.after(() => {
    rmSync(folder, { recursive: true });
  });
  writeFileSync(path.join(folder, 'index.html'), 'Home');
  writeFileSync(path.join(folder, 'about.html'), 'About us');
  return folder;
}

const read = (folder: string, name: string): string => readFileSync(path.join(folder, name), 'utf8');

test('What is kept is described for the reader before anything of it is fetched.', async (context) => {
  const folder = makeSite(context);
  const library = await writeServiceWorker(folder, counts);
  assert.deepEqual(library, { ...counts, version: library.version, files: 2, bytes: 12, searchBytes: 0 });
  assert.deepEqual(JSON.parse(read(folder, 'data/offline.json')), library);
});

test('The worker that browsers ask for with each page only names its two scripts.', async (context) => {
  const folder = makeSite(context);
  const { version } = await writeServiceWorker(folder, counts);
  const [, list = '', code = ''] = /^importScripts\("([^"]+)","([^"]+)"\);\n$/.exec(read(folder, 'sw.js')) ?? [];
  assert.equal(list, `assets/kept-files.${version}.js`);
  assert.match(read(folder, list), /^self\.lecternFiles=\[\["","[\da-f]{12}"\],\["about\.html",/);
  assert.match(read(folder, list), new RegExp(`\\["data/offline\\.json","${version}"\\]\\];\\n$`));
  assert.match(code, /^assets\/service-worker\.[\da-f]{12}\.js$/);
  // A classic script: neither imports nor what only a bundler knows is left in it.
  assert.doesNotMatch(read(folder, code), /^\s*import\b|process\.env/m);
});

test('The same site gives the same files, also where it is done again.', async (context) => {
  const [folder, other] = [makeSite(context), makeSite(context)];
  await writeServiceWorker(folder, counts);
  await writeServiceWorker(other, counts);
  await writeServiceWorker(other, counts);
  const names = (each: string): string[] => readdirSync(path.join(each, 'assets')).sort();
  assert.deepEqual(names(folder), names(other));
  for (const name of ['sw.js', 'data/offline.json', ...names(folder).map((each) => `assets/${each}`)])
    assert.equal(read(folder, name), read(other, name));
});

test('A change of one file makes another version.', async (context) => {
  const folder = makeSite(context);
  const { version } = await writeServiceWorker(folder, counts);
  writeFileSync(path.join(folder, 'about.html'), 'About it');
  assert.notEqual((await writeServiceWorker(folder, counts)).version, version);
});

test('A file that is known is not read.', async (context) => {
  const [folder, other] = [makeSite(context), makeSite(context)];
  const { version } = await writeServiceWorker(folder, counts);
  writeFileSync(path.join(other, 'index.html'), 'Not read');
  const known = new Map([['index.html', { revision: revisionOf('Home'), bytes: 4 }]]);
  assert.equal((await writeServiceWorker(other, counts, known)).version, version);
});
