import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { indexSite } from './index-site.ts';
import { openBuiltIndex } from './open-built-index.ts';
import { describeRecord } from './query/describe-record.ts';
import type { SearchEngine } from './query/search-engine.ts';
import { searchLibrary } from './query/search-library.ts';

const fields = `<meta data-pagefind-filter="kind[content]" content="news"><meta data-pagefind-filter="topic[content]" content="iraq">
<meta data-pagefind-filter="author[content]" content="A. Writer"><meta data-pagefind-sort="date[content]" content="2020-01-03"><meta data-pagefind-meta="about[content]" content="News about zebras">
<meta data-pagefind-meta="summary[content]" content="In short.">`;
const pages = {
  'index.html': '<main><h1>Home</h1><p>Kirkuk</p></main>',
  'documents/a/index.html': `${fields}<main data-pagefind-body><header><h1 data-pagefind-meta="title">Title</h1></header>
    <h2 id="s-one">One</h2><p id="d-1">Rockets hit a base <span class="locator">§ 7</span> near Kirkuk.</p><ul><li id="d-2">Item.</li></ul></main>`,
  'documents/a/text/index.html': `<main data-pagefind-body><header><h1>Title</h1></header>
    <h2 id="s-one">One</h2><blockquote id="t-1"><p>Rockets, in the words of the original.</p></blockquote></main>`,
  'documents/b/index.html': '<main data-pagefind-body><h1>Undated</h1><p id="d-3">Iraq.</p></main>',
  'documents/c/index.html': `<main data-pagefind-body lang="fa"><h1 data-pagefind-meta="title">حملهٔ موشكي</h1><p id="d-4">در ۳ ژانویه <b>۲۰۲۰</b>،
    سردار سليمانی در بغداد كشته شد؛ Kata’ib, <a>Ḥashd</a>’s &amp; co.</p></main>`,
  'topics/iraq/index.html': `<meta data-pagefind-filter="kind[content]" content="topic"><main data-pagefind-body><h1>Iraq</h1>
    <p id="p-1">A country.</p><aside><h2 id="facts">Names</h2><dl><dt>Other names</dt><dd lang="ar">العراق</dd><dd>Irak</dd></dl></aside></main>`,
};

const aliases = [{ text: 'العراق' }, { text: 'Irak' }];
const options = { language: 'en-GB', topics: [{ id: 'iraq', record: { name: 'Iraq', kind: 'place', aliases } }] } as const;

let folder = '';
let engine: SearchEngine;

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lectern-index-'));
  for (const [file, body] of Object.entries(pages)) {
    await mkdir(path.join(folder, path.dirname(file)), { recursive: true });
    await writeFile(path.join(folder, file), `<!doctype html><html lang="en-GB"><body>${body}</body></html>`);
  }
  await indexSite(folder, options);
  engine = await openBuiltIndex(path.join(folder, 'pagefind'));
});
after(async () => {
  await rm(folder, { recursive: true });
});

const search = async (query: string) => {
  const { records } = await searchLibrary(engine, { query, choice: {}, order: 'best' });
  return await Promise.all(records.map((ranked) => describeRecord(engine, ranked, { passages: 3, words: 40 })));
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
  const result = (await search('العراق irak')).find(({ path: page }) => page === '/topics/iraq/');
  assert.equal(result?.passageCount, 0);
  assert.deepEqual(await textsFor('"العراق" "irak"'), ['Other names [العراق]; [Irak]']);
});

const textsFor = async (query: string): Promise<string[]> =>
  (await search(query)).flatMap(({ passages }) => passages.map(({ excerpt }) => textOf(excerpt)));

test('Words of other scripts are found as anyone types them, and shown as they are printed.', async () => {
  const printed = 'در ۳ ژانویه ۲۰۲۰، سردار سليمانی در بغداد كشته شد؛ Kata’ib, Ḥashd’s & co.';
  const shown = (word: string): string[] => [printed.replace(word, `[${word}]`)];
  assert.deepEqual(await textsFor('سلیماني'), shown('سليمانی'));
  assert.deepEqual(await textsFor('کشته'), shown('كشته'));
  assert.deepEqual(await textsFor('"2020"'), shown('۲۰۲۰'));
  assert.deepEqual(await textsFor('kataib'), shown('Kata’ib'));
  assert.deepEqual(await textsFor('hashd'), shown('Ḥashd’s'));
  assert.deepEqual(
    (await search('موشکی')).map(({ path: page, title }) => [page, textOf(title)]),
    [['/documents/c/', 'حملهٔ [موشكي]']],
  );
});

test('A topic is found by a name that no page has, also while it is misspelled.', async () => {
  for (const query of ['irak', 'عراق', 'Iraqq'])
    assert.deepEqual(
      (await search(query)).map(({ path: page }) => page),
      ['/documents/b/', '/topics/iraq/'],
      query,
    );
});

test('Strings that look like code find nothing and do no harm.', async () => {
  for (const query of [
    '<script>alert(1)</script>',
    '"',
    '-',
    "'; DROP TABLE",
    '\u0000',
    '%00',
    '../../etc',
    '${1}',
    '__proto__ constructor',
  ])
    assert.deepEqual(await search(query), [], query);
});

test('Records have the facets, the date and the lines that their pages give.', async () => {
  const [id = ''] = await engine.byDate();
  assert.deepEqual(await engine.byDate(), [id]);
  assert.deepEqual(await engine.withValue('topic', 'iraq'), new Set([id]));
  const { path: page, title, about, summary } = await engine.load(id);
  assert.deepEqual([page, title, about, summary], ['/documents/a/', 'Title', 'News about zebras', 'In short.']);
  assert.deepEqual([await engine.valuesOf('author'), (await engine.all()).length], [['A. Writer'], 4]);
});

test('The same site gives the same files.', async () => {
  const first = await hashFiles();
  await indexSite(folder, options);
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

test('An index that was made of the same stays, and one of another site does not.', async () => {
  const other = await mkdtemp(path.join(tmpdir(), 'lectern-index-'));
  const write = (words: string) => writeFile(path.join(other, 'index.html'), `<main data-pagefind-body><h1>${words}</h1></main>`);
  const marked = path.join(other, 'pagefind/left');
  await write('Lamp');
  const lastKey = await indexSite(other, options);
  await writeFile(marked, '');
  assert.equal(await indexSite(other, { ...options, lastKey }), lastKey);
  assert.ok(existsSync(marked));
  await write('Oil');
  assert.notEqual(await indexSite(other, { ...options, lastKey }), lastKey);
  assert.ok(!existsSync(marked));
  await rm(other, { recursive: true });
});
