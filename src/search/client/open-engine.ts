import type { Hit, IndexedRecord, SearchEngine } from '../query/search-engine.ts';

/** What we use of Pagefind's client: <https://pagefind.app/docs/api/>. */
interface PagefindClient {
  readonly options: (options: object) => Promise<void>;
  readonly search: (term: string | null, options?: object) => Promise<{ results: PagefindResult[] }>;
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
 * saturation, so that one is lowered to match. Fields that results show are not searched.
 */
const similarity = 20;
const ranking = {
  termSimilarity: similarity,
  termSaturation: 1.2 * Math.exp((Math.exp(-1 / 8) - 1) * similarity),
  termFrequency: 1,
  pageLength: 0.75,
  diacriticSimilarity: 0,
  metaWeights: { title: 0.25, about: 0, summary: 0 },
};

/**
 * Opens the index in `folder`, an address that ends in `/pagefind/`. `script` is that of Pagefind's client, which Node can
 * only load from a file. Rejects where it cannot be loaded.
 */
export async function openEngine(folder: string, script = `${folder}pagefind.js`): Promise<SearchEngine> {
  const { createInstance } = (await import(/* @vite-ignore */ script)) as { createInstance: (options: object) => PagefindClient };
  const client = createInstance({ basePath: folder });
  await client.options({ ranking });
  const results = new Map<string, PagefindResult>();
  const search = remember(async (key: string): Promise<readonly Hit[]> => {
    const { term, ...options } = JSON.parse(key) as { term: string | null };
    const found = await client.search(term, options);
    for (const result of found.results) if (!results.has(result.id)) results.set(result.id, result);
    return found.results.map(readHit);
  });
  const idsOf = async (options: object): Promise<string[]> =>
    (await search(JSON.stringify({ term: null, ...options }))).map(({ id }) => id);
  return {
    find: async (term) => (await search(JSON.stringify({ term }))).filter(({ score }) => score > 0),
    load: remember(async (id) => readFragment(await results.get(id)?.data())),
    withValue: async (facet, value) => new Set(await idsOf({ filters: { [facet]: value } })),
    byDate: () => idsOf({ sort: { date: 'desc' } }),
    all: () => idsOf({}),
  };
}

/** Keeps the answers of a function, but for those that failed. */
function remember<Answer>(ask: (key: string) => Promise<Answer>): (key: string) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>();
  return (key) => {
    const answer = answers.get(key) ?? ask(key);
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    return answer;
  };
}

function readHit({ id, score, words, matchedMetaFields = [] }: PagefindResult): Hit {
  return { id, score, positions: words, isInTitle: matchedMetaFields.includes('title') };
}

function readFragment(fragment: PagefindFragment | undefined): IndexedRecord {
  if (!fragment) throw new Error('Only a record that a search has named can be loaded.');
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
