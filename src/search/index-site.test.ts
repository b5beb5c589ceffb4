import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { serveFolder, type RunningServer } from '../cli/serve-folder.ts';
import { openEngine } from './client/open-engine.ts';
import { indexSite } from './index-site.ts';
import { describeRecord } from './query/describe-record.ts';
import type { SearchEngine } from './query/search-engine.ts';
import { searchLibrary } from './query/search-library.ts';

const fields = `<meta data-pagefind-filter="kind[content]" content="news"><meta data-pagefind-filter="topic[content]" content="iraq">
<meta data-pagefind-sort="date[content]" content="2020-01-03"><meta data-pagefind-meta="about[content]" content="News about zebras">
<meta data-pagefind-meta="summary[content]" content="In short.">`;
const pages = {
  'index.html': '<main><h1>Home</h1><p>Kirkuk</p></main>',
  'documents/a/index.html': `${fields}<main data-pagefind-body><header><h1 data-pagefind-meta="title">Title</h1></header>
    <h2 id="s-one">One</h2><p id="d-1">Rockets hit a base <span class="locator">§ 7</span> near Kirkuk.</p><ul><li id="d-2">Item.</li></ul></main>`,
  'documents/a/text/index.html': `<main data-pagefind-body><header><h1>Title</h1></header>
    <h2 id="s-one">One</h2><blockquote id="t-1"><p>Rockets, in the words of the original.</p></blockquote></main>`,
  'documents/b/index.html': '<main data-pagefind-body><h1>Undated</h1><p id="d-3">Iraq.</p></main>',
  'topics/iraq/index.html': `<meta data-pagefind-filter="kind[content]" content="topic"><main data-pagefind-body><h1>Iraq</h1>
    <p id="p-1">A country.</p><aside><h2 id="facts">Names</h2><dl><dt>Other names</dt><dd lang="ar">العراق</dd><dd>Irak</dd></dl></aside></main>`,
};

let folder = '';
let server: RunningServer;
let engine: SearchEngine;

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lectern-index-'));
  for (const [file, body] of Object.entries(pages)) {
    await mkdir(path.join(folder, path.dirname(file)), { recursive: true });
    await writeFile(path.join(folder, file), `<!doctype html><html lang="en-GB"><body>${body}</body></html>`);
  }
  await indexSite(folder, { language: 'en-GB' });
  server = await serveFolder({ dir: folder, base: '/reader/', port: 0 });
  engine = await openEngine(`${server.url}pagefind/`, path.join(folder, 'pagefind', 'pagefind.js'));
});
after(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const search = async (query: string) => {
  const { records } = await searchLibrary(engine, { query, choice: {}, order: 'best' });
  return await Promise.all(
    records.map(async (ranked) => describeRecord(await engine.load(ranked.id), ranked, { passages: 3, words: 40 })),
  );
};
const textOf = (pieces: readonly { text: string; isMarked: boolean }[]): string =>
  pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');

test('A document and its full text are one result, whose passages say which of the two they are.', async () => {
  const results = await search('rockets');
  assert.deepEqual(
    results.map(({ path: page, passages }) => [
      page,
      passages.map((passage) => [passage.path, passage.part, textOf(passage.excerpt)]),
    ]),
    [
      [
        '/documents/a/',
        [
          ['/documents/a/#d-1', 'digest', '[Rockets] hit a base near Kirkuk.'],
          ['/documents/a/text/#t-1', 'text', '[Rockets], in the words of the original.'],
        ],
      ],
    ],
  );
});

test('Pages that are not to be found, places in the original and what results show are not searched.', async () => {
  assert.deepEqual(
    (await search('kirkuk')).map(({ path: page }) => page),
    ['/documents/a/'],
  );
  assert.deepEqual(await search('7'), []);
  assert.deepEqual(await search('zebras'), []);
});

test('Names that stand side by side are found one by one.', async () => {
  const [result] = await search('العراق irak');
  assert.deepEqual(
    result?.passages.map((passage) => [passage.path, textOf(passage.excerpt)]),
    [['/topics/iraq/#facts', 'Other names [العراق]; [Irak]']],
  );
});

test('Records have the facets, the date and the lines that their pages give.', async () => {
  const [id = ''] = await engine.byDate();
  assert.deepEqual(await engine.byDate(), [id]);
  assert.deepEqual(await engine.withValue('topic', 'iraq'), new Set([id]));
  const { path: page, title, about, summary } = await engine.load(id);
  assert.deepEqual([page, title, about, summary], ['/documents/a/', 'Title', 'News about zebras', 'In short.']);
  assert.equal((await engine.all()).length, 3);
});

test('The same site gives the same files.', async () => {
  const first = await hashFiles();
  await indexSite(folder, { language: 'en-GB' });
  assert.deepEqual(await hashFiles(), first);
});

async function hashFiles(): Promise<string[]> {
  const files = await readdir(path.join(folder, 'pagefind'), { recursive: true, withFileTypes: true });
  const hashes = files
    .filter((file) => file.isFile())
    .map(
      async ({ name, parentPath }) =>
        `${name} ${createHash('sha256')
          .update(await readFile(path.join(parentPath, name)))
          .digest('hex')}`,
    );
  return (await Promise.all(hashes)).sort();
}
