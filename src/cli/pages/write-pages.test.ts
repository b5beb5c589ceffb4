import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { keepSite, takeKeptSite } from './kept-site.ts';
import { writePages } from './write-pages.ts';

const outputFolder = mkdtempSync(path.join(tmpdir(), 'lectern-pages-'));
const cacheFolder = path.join(outputFolder, '../', `${path.basename(outputFolder)}-cache`);
mkdirSync(path.join(outputFolder, 'assets'));
after(() => {
  for (const folder of [outputFolder, cacheFolder]) rmSync(folder, { recursive: true });
});

const address = 'https://library.example/reader/';
const keys = new Map([['/map', () => 'drawn']]);
const route = {} as Parameters<typeof writePages>[0][number]['route'];

/** Builds a site of pages with these keys, and answers with the addresses that were rendered. */
async function build(pages: Readonly<Record<string, string | undefined>>): Promise<string[]> {
  const rendered: string[] = [];
  const paths = Object.entries(pages).map(([pathname, cacheKey]) => ({ pathname, route, ...(cacheKey && { cacheKey }) }));
  const render = (request: Request): Promise<Response> => {
    rendered.push(request.url);
    return Promise.resolve(new Response('<head></head><body></body>'));
  };
  const written = await writePages(paths, { outputFolder, address, kept: takeKeptSite(cacheFolder).pages, keys, render });
  keepSite(cacheFolder, { pages: written, indexKey: null });
  return rendered;
}

function files(): string[] {
  return readdirSync(outputFolder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.html'))
    .sort();
}

test('A page is rendered where its key is another, where it has none, and where its file is gone.', async () => {
  const all = { '/': undefined, '/topics/a': 'one', '/topics/b': 'one', '/404': 'one' };
  assert.deepEqual(await build(all), [address, `${address}topics/a/`, `${address}topics/b/`, `${address}404/`]);
  assert.deepEqual(files(), ['404.html', 'index.html', 'topics/a/index.html', 'topics/b/index.html']);
  rmSync(path.join(outputFolder, '404.html'));
  assert.deepEqual(await build({ ...all, '/topics/b': 'two' }), [address, `${address}topics/b/`, `${address}404/`]);
});

test('A page that cannot name its key has one by its path.', async () => {
  assert.deepEqual(await build({ '/map': undefined }), [`${address}map/`]);
  assert.deepEqual(await build({ '/map': undefined }), []);
});

test('The file of a page that is no more goes.', async () => {
  await build({ '/topics/a': 'one', '/topics/b': 'one' });
  await build({ '/topics/a': 'one' });
  assert.deepEqual(files(), ['index.html', 'topics/a/index.html']);
});

test('After a build that was interrupted, or whose memory is damaged, every page is rendered.', async () => {
  takeKeptSite(cacheFolder);
  assert.deepEqual(await build({ '/topics/a': 'one' }), [`${address}topics/a/`]);
  writeFileSync(path.join(cacheFolder, 'site.json'), '[{');
  assert.deepEqual(await build({ '/topics/a': 'one' }), [`${address}topics/a/`]);
});
