import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { joinLibrary } from '../library/join-library.ts';
import type { Library, LibraryDocument } from '../library/library.ts';
import { placesOf } from '../library/content/places.ts';
import { readContent } from '../library/content/read-content.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { fullTextAnchor } from './full-text-anchor.ts';
import { openBuiltIndex } from './open-built-index.ts';
import { prepareRecord, type IndexedPage } from './prepare-record.ts';
import { listPassages } from './query/list-passages.ts';
import type { SearchEngine } from './query/search-engine.ts';
import { searchLibrary } from './query/search-library.ts';
import { writeIndex } from './write-index.ts';

const root = path.resolve(import.meta.dirname, '../..');
let folder = '';
let library: Library;
let engine: SearchEngine;

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lectern-names-'));
  const { content } = await readContent(placesOf(root, 'content', true), path.join(root, 'src'));
  assert.ok(content, 'The content has errors: see `npm run check -- content`.');
  library = joinLibrary(content, true);
  const pages = [...library.documents.map(documentPage), ...library.topics.map(topicPage)];
  await writeIndex(path.join(folder, 'pagefind'), pages.map(prepareRecord), {
    language: library.settings.language,
    topics: library.topics,
  });
  engine = await openBuiltIndex(path.join(folder, 'pagefind'));
});
after(() => rm(folder, { recursive: true }));

type Topic = Library['topics'][number];

const page = (place: string, kind: string, title: string, body: string): IndexedPage => ({
  path: place,
  html: `<html lang="en"><head><meta data-pagefind-filter="kind[content]" content="${kind}"></head><body><main data-pagefind-body>
    <h1 data-pagefind-weight="2" data-pagefind-meta="title">${escapeHtml(title)}</h1>${body}</main></body></html>`,
});

function documentPage({ id, record, summary, text }: LibraryDocument): IndexedPage {
  const blocks = (body: LibraryDocument['text']): string =>
    (body?.passages ?? []).map((passage) => `<p id="${passage.id}">${escapeHtml(passage.text)}</p>`).join('\n');
  const body = `${blocks(summary)}<div id="${fullTextAnchor}">${blocks(text)}</div>`;
  return page(`/documents/${id}/`, 'news', record.title ?? '', body);
}

/** As on the page of a topic, misprints are not listed. */
function topicPage({ id, record }: Topic): IndexedPage {
  const names = record.aliases.filter(({ misprint }) => !misprint).map(({ text }) => `<dd>${escapeHtml(text)};</dd>`);
  return page(`/topics/${id}/`, 'topic', record.name, `<p id="p-1">${escapeHtml(record.summary)}</p><dl>${names.join(' ')}</dl>`);
}

const apostrophe = /['’‘ʼʾʿʻ´`′]/g;

/** The ways to write a name that readers may use: case, apostrophes, hyphens, articles, diacritics, letters of Arabic. */
function variantsOf(name: string): string[] {
  return [
    ...[name, name.toLowerCase(), name.toUpperCase(), name.normalize('NFD')],
    ...['', "'", 'ʿ'].map((sign) => name.replace(apostrophe, sign)),
    ...[name.replaceAll('-', ' '), name.replaceAll(' ', '-')],
    ...['Al ', 'el-', 'Al'].map((article) => name.replace(/\b[Aa]l[- ]/g, article)),
    ...[name.replaceAll('isation', 'ization'), name.replaceAll('a', 'ā')],
    ...[name.replaceAll('ی', 'ي').replaceAll('ک', 'ك')],
  ];
}

test('Every name of every topic, however it is written, finds that topic first in at least 99 of 100 cases.', async (context) => {
  const cases = library.topics.flatMap(({ id, record }) => {
    const names = [record.name, ...record.aliases.map(({ text }) => text)];
    return [...new Set(names.flatMap(variantsOf))].map((written) => ({ id, written }));
  });
  const missed: string[] = [];
  for (const { id, written } of cases) {
    const { topics } = await searchLibrary(engine, { query: written, choice: {}, order: 'best' });
    const first = topics[0] ? (await engine.load(topics[0].id)).path : 'nothing';
    if (first !== `/topics/${id}/`) missed.push(`“${written}” of ${id} finds ${first}`);
  }
  const share = 1 - missed.length / cases.length;
  context.diagnostic(`${cases.length - missed.length} of ${cases.length} (${(100 * share).toFixed(2)} %). ${missed.join('; ')}`);
  assert.ok(cases.length > 1000 && share >= 0.99, missed.join('\n'));
});

test('All passages that hold a word or phrase are as many as a plain count finds.', async (context) => {
  const sought = {
    kirkuk: /\bkirkuk\b/i,
    rocket: /\brockets?\b/i,
    trump: /\btrump\b/i,
    parliament: /\bparliaments?\b/i,
    '2019': /(?<![\p{L}\p{N}])2019(?![\p{L}\p{N}])/u,
    '"quds force"': /\bquds[\s-]+forces?\b/i,
    '"prime minister"': /\bprime[\s-]+ministers?\b/i,
  };
  const bodies = library.documents.flatMap(({ id, summary, text }) => [summary, text].map((body) => ({ id, body })));
  const counts: string[] = [];
  for (const [query, pattern] of Object.entries(sought)) {
    const { records } = await searchLibrary(engine, { query, choice: { kind: ['news'] }, order: 'best', isVerbatim: true });
    const found = (await Promise.all(records.map((record) => listPassages(engine, record, 40)))).flat();
    const byHand = bodies.flatMap(({ id, body }) =>
      (body?.passages ?? [])
        .filter(({ text }) => pattern.test(text))
        .map((passage) => `/documents/${id}/${passage.id.startsWith('t-') ? 'text/' : ''}#${passage.id}`),
    );
    assert.deepEqual(found.map((passage) => passage.path).sort(), byHand.sort(), query);
    counts.push(`${query} ${String(found.length)}`);
  }
  context.diagnostic(counts.join(', '));
});
