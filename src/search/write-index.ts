import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { joinFragments, type SoughtRecord } from './join-fragments.ts';
import { facetFile, makeFacetTable } from './lexicon/facet-table.ts';
import { lexiconFile } from './lexicon/lexicon.ts';
import { pack } from './lexicon/pack.ts';
import { writeLexicon, type TopicEntry } from './lexicon/write-lexicon.ts';
import { openPagefind } from './open-pagefind.ts';
import { facets } from './query/search-engine.ts';
import { wordsOfPage } from './words-of-page.ts';

/** A page that is one record of the index. */
export interface IndexedPage {
  /** Its path in the site, with a slash at both ends. */
  readonly path: string;
  /** Whole page, with Pagefind's attributes for what is searched, shown and filtered by. */
  readonly html: string;
}

export interface IndexOptions {
  /** Language of the library: which stemmer to use. It is one index whatever languages the pages are in. */
  readonly language: string;
  /** Topics by whose names the library is searched. */
  readonly topics: readonly TopicEntry[];
}

/** With Pagefind's own parts of 20,000 a query of many words loads more than twice as much. */
const chunkSize = 2_500;

const batch = 64;

/**
 * Indexes pages with Pagefind and writes the index, with its lexicon and facets, into `folder`, which is emptied first.
 * Pagefind reads each page twice, at once: with its words as they are sought, from which the index is made, and as it is, from
 * which results are shown. So words of any script are found as they are folded, and excerpts stand as printed. Pages without
 * `data-pagefind-body` are left out. The same pages in the same order give the same files. Answers with the number of
 * records. Throws where Pagefind reports errors.
 */
export async function writeIndex(
  folder: string,
  pages: AsyncIterable<IndexedPage> | Iterable<IndexedPage>,
  { language, topics }: IndexOptions,
): Promise<{ records: number }> {
  const [forceLanguage = 'en'] = language.split('-');
  const beside = `${path.resolve(folder)}.shown`;
  const [sought, shown] = [await openPagefind('sought', forceLanguage, chunkSize), await openPagefind('shown', forceLanguage)];
  try {
    for await (const some of inBatches(pages)) {
      const words = some.map(({ path: url, html }) => ({ url, content: wordsOfPage(html) }));
      const whole = some.map(({ path: url, html }) => ({ url, content: html }));
      await Promise.all([sought.add(words), shown.add(whole)]);
    }
    await Promise.all([sought.write(folder), shown.write(beside)]);
  } finally {
    await Promise.all([sought.close(), shown.close()]);
  }
  const records = await joinFragments(folder, beside);
  await rm(beside, { recursive: true });
  await writeFile(path.join(folder, lexiconFile), writeLexicon(records, forceLanguage, topics));
  await writeFacets(folder, records);
  return { records: records.length };
}

async function* inBatches(pages: AsyncIterable<IndexedPage> | Iterable<IndexedPage>): AsyncGenerator<IndexedPage[]> {
  let some: IndexedPage[] = [];
  for await (const page of pages) {
    if (page.html.includes('data-pagefind-body')) some.push(page);
    if (some.length < batch) continue;
    yield some;
    some = [];
  }
  yield some;
}

/** Ours stand in the place of Pagefind's own filters. */
async function writeFacets(folder: string, records: readonly SoughtRecord[]): Promise<void> {
  await rm(path.join(folder, 'filter'), { recursive: true, force: true });
  for (const facet of facets) {
    const table = makeFacetTable(records.map(({ values }) => values[facet] ?? []));
    await writeFile(path.join(folder, facetFile(facet)), pack(JSON.stringify(table)));
  }
}
