import { facetFile, readFacetTable, type FacetTable } from '../lexicon/facet-table.ts';
import { lexiconFile, type Lexicon } from '../lexicon/lexicon.ts';
import { openLexicon } from '../lexicon/open-lexicon.ts';
import { indexedWord } from '../indexed-word.ts';
import { packHits, type Hit, type Hits } from '../query/hits.ts';
import type { IndexedRecord, SearchEngine } from '../query/search-engine.ts';
import { loadPack } from './load-pack.ts';

/** What we use of Pagefind's client: <https://pagefind.app/docs/api/>. */
interface PagefindClient {
  readonly options: (options: object) => Promise<void>;
  readonly search: (term: string | null) => Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  /** Names of the fields that hold the term; absent where none does. */
  readonly matchedMetaFields?: readonly string[];
  readonly data: () => Promise<PagefindFragment>;
}

interface PagefindFragment {
  readonly raw_url?: string;
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly { element: string; id: string; text?: string; location: number }[];
}

/**
 * How Pagefind weighs a word, chosen for one search per word (measured on six judged collections): BM25 with its usual
 * constants, where a word that only begins like the one sought counts for nearly nothing. `termSimilarity` also scales the
 * saturation, so that one is lowered to match. Nothing is added for the title: there a word that only begins like the one
 * sought would count as much, so `findTerm` adds what a title is worth.
 */
const similarity = 20;
const ranking = {
  termSimilarity: similarity,
  termSaturation: 1.2 * Math.exp((Math.exp(-1 / 8) - 1) * similarity),
  termFrequency: 1,
  pageLength: 0.75,
  diacriticSimilarity: 0,
  metaWeights: { title: 0 },
};

/** Words whose records are kept: in a large library those of a frequent one take a quarter of a megabyte. */
const mostFound = 500;

/**
 * Opens the index in `folder`, an address that ends in a slash, with its lexicon. `script` is that of Pagefind's client,
 * which Node can only load from a file. Rejects where one of them cannot be loaded.
 */
export async function openEngine(folder: string, script = `${folder}pagefind.js`): Promise<SearchEngine> {
  const [lexicon, client] = await Promise.all([loadPack<Lexicon>(folder, lexiconFile), openClient(folder, script)]);
  const results: PagefindResult[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => numbers.get(id) ?? -1;
  const register = (result: PagefindResult): number => {
    const known = numberOf(result.id);
    if (known >= 0) return known;
    numbers.set(result.id, results.length);
    return results.push(result) - 1;
  };
  const find = async (term: string): Promise<Hits> => {
    const found = await client.search(term.replace(/[^\s"]+/g, indexedWord));
    return packHits(found.results.filter(({ score }) => score > 0).map((result) => readHit(register(result), result)));
  };
  const all = once(async () => {
    const found = await client.search(null);
    return found.results.map((result) => results[register(result)]?.id ?? '');
  });
  const facets = remember(async (facet: string) =>
    readFacetTable(...(await Promise.all([loadPack<FacetTable>(folder, facetFile(facet)), all()]))),
  );
  return {
    lexicon: openLexicon(lexicon),
    find: remember(find, mostFound),
    idOf: (record) => results[record]?.id ?? '',
    numberOf,
    load: remember(async (id) => {
      if (!numbers.has(id)) await all();
      return readFragment(await results[numberOf(id)]?.data());
    }),
    withValue: async (facet, value) => (await facets(facet)).get(value) ?? new Set(),
    valuesOf: async (facet) => [...(await facets(facet)).keys()],
    byDate: async () => [...(await facets('date')).values()].reverse().flatMap((ids) => [...ids]),
    all,
  };
}

async function openClient(folder: string, script: string): Promise<PagefindClient> {
  const { createInstance } = (await import(/* @vite-ignore */ script)) as { createInstance: (options: object) => PagefindClient };
  // A worker would be 12 kB more to load, and hand over every hit of every word one by one.
  const client = createInstance({ basePath: folder, noWorker: true });
  await client.options({ ranking });
  return client;
}

/** Keeps the answers of a function, but for those that failed and, of more than `most`, those asked for longest ago. */
function remember<Answer>(ask: (key: string) => Promise<Answer>, most = Infinity): (key: string) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>();
  return (key) => {
    const answer = answers.get(key) ?? ask(key);
    answers.delete(key);
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    for (const oldest of answers.keys()) if (answers.size > most) answers.delete(oldest);
    return answer;
  };
}

/** As `remember`, of a function that asks for one thing. */
function once<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  const answer = remember(ask);
  return () => answer('');
}

function readHit(record: number, { score, words, matchedMetaFields }: PagefindResult): Hit {
  return { record, score, positions: words, isInTitle: matchedMetaFields?.includes('title') ?? false };
}

function readFragment(fragment: PagefindFragment | undefined): IndexedRecord {
  if (!fragment) throw new Error('The index has no such record.');
  const { raw_url: path = fragment.url, content, meta, anchors } = fragment;
  return {
    path,
    title: meta.title ?? '',
    about: meta.about ?? '',
    summary: meta.summary ?? '',
    // Pagefind counts words by these spaces.
    words: content.split(/[^\S\uFEFF]+/),
    anchors: anchors.map(({ element, id, text = '', location }) => ({ element, id, text, position: location })),
  };
}
