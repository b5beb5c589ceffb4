import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { facetFile, makeFacetTable } from './lexicon/facet-table.ts';
import { lexiconFile } from './lexicon/lexicon.ts';
import { pack } from './lexicon/pack.ts';
import { writeLexicon, type RecordWords, type TopicEntry } from './lexicon/write-lexicon.ts';
import { openPagefind } from './open-pagefind.ts';
import { placeFragments } from './place-fragments.ts';
import type { PreparedRecord } from './prepare-record.ts';
import { facets } from './query/search-engine.ts';

export interface IndexOptions {
  /** Language of the library: which stemmer to use. It is one index whatever languages the pages are in. */
  readonly language: string;
  /** Topics by whose names the library is searched. */
  readonly topics: readonly TopicEntry[];
}

const batch = 64;

/**
 * Indexes records with Pagefind and writes the index, with its lexicon and facets, into `folder`, which is emptied first.
 * Pagefind reads the words as they are sought; results are shown from the words as they are printed. So words of any script are
 * found as they are folded, and excerpts stand as printed. The same records in the same order give the same files. Answers with
 * the number of records. Throws where Pagefind reports errors.
 */
export async function writeIndex(
  folder: string,
  records: AsyncIterable<PreparedRecord> | Iterable<PreparedRecord>,
  { language, topics }: IndexOptions,
): Promise<{ records: number }> {
  const [forceLanguage = 'en'] = language.split('-');
  const pagefind = await openPagefind(forceLanguage);
  const kept: Omit<PreparedRecord, 'sought'>[] = [];
  try {
    let adding = Promise.resolve();
    for await (const some of inBatches(records)) {
      // Pagefind has a process of its own: while it reads some, the next are prepared.
      await adding;
      adding = pagefind.add(some.map(({ path: url, sought: content }) => ({ url, content })));
      adding.catch(() => undefined);
      // What Pagefind has been given need not be kept.
      kept.push(...some.map(({ sought, ...rest }) => rest));
    }
    await adding;
    await pagefind.write(folder);
  } finally {
    await pagefind.close();
  }
  const placed = await placeFragments(folder, kept);
  await writeFile(path.join(folder, lexiconFile), writeLexicon(placed.map(toWords), forceLanguage, topics));
  for (const facet of [...facets, 'date'] as const) {
    const table = makeFacetTable(placed.map(({ values }) => values[facet] ?? []));
    await writeFile(path.join(folder, facetFile(facet)), pack(JSON.stringify(table)));
  }
  return { records: placed.length };
}

/** The words of a record are parted when they are asked for, because those of all records at once are many. */
function toWords({ id, path: page, values, words }: Omit<PreparedRecord, 'sought' | 'fragment'> & { id: string }): RecordWords {
  const parted = { [Symbol.iterator]: () => words.split(' ').values() };
  return { id, path: page, kind: values.kind?.[0] ?? '', words: parted };
}

async function* inBatches<Item>(items: AsyncIterable<Item> | Iterable<Item>): AsyncGenerator<Item[]> {
  let some: Item[] = [];
  for await (const item of items) {
    some.push(item);
    if (some.length < batch) continue;
    yield some;
    some = [];
  }
  yield some;
}
