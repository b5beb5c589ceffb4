import { openEngine } from '../../../../search/client/open-engine.ts';
import { describeRecord } from '../../../../search/query/describe-record.ts';
import { searchLibrary } from '../../../../search/query/search-library.ts';

/** Milliseconds of a query: until the order of all results was known, and until the first ten could be shown. */
export interface QueryTimes {
  readonly ranked: number;
  readonly shown: number;
}

/** What the page offers to the one who drives it. */
export interface BenchPage {
  /** Opens the index in a folder, an address that ends in a slash: as our site does, or with Pagefind's client alone. */
  readonly open: (folder: string, how: 'ours' | 'shipped') => Promise<void>;
  readonly search: (query: string) => Promise<QueryTimes>;
}

/** Finds results, and answers with what makes the first ten of them fit to be shown. */
type Search = (query: string) => Promise<() => Promise<unknown>>;

const atOnce = 10;
const extent = { passages: 3, words: 44 };
let find: Search | undefined;

const page: BenchPage = {
  open: async (folder, how) => {
    find = how === 'ours' ? await openOurs(folder) : await openShipped(folder);
  },
  search: async (query) => {
    if (!find) throw new Error('No index is open.');
    const started = performance.now();
    const show = await find(query);
    const ranked = performance.now();
    await show();
    return { ranked: ranked - started, shown: performance.now() - started };
  },
};

async function openOurs(folder: string): Promise<Search> {
  const engine = await openEngine(folder);
  return async (query) => {
    const { records } = await searchLibrary(engine, { query, choice: {}, order: 'best' });
    const first = records.slice(0, atOnce);
    return () => Promise.all(first.map((record) => describeRecord(engine, record, extent)));
  };
}

interface PagefindClient {
  readonly search: (query: string) => Promise<{ results: { data: () => Promise<unknown> }[] }>;
}

async function openShipped(folder: string): Promise<Search> {
  const script = `${folder}pagefind.js`;
  const { createInstance } = (await import(/* @vite-ignore */ script)) as { createInstance: (options: object) => PagefindClient };
  const client = createInstance({ basePath: folder });
  return async (query) => {
    const { results } = await client.search(query);
    return () => Promise.all(results.slice(0, atOnce).map((result) => result.data()));
  };
}

Object.assign(globalThis, { bench: page });
