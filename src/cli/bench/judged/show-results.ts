import { describeRecord } from '../../../search/query/describe-record.ts';
import { orderByPassages } from '../../../search/query/order-by-passages.ts';
import type { SearchEngine } from '../../../search/query/search-engine.ts';
import { searchLibrary } from '../../../search/query/search-library.ts';
import type { ShownResult } from './measure-judged.ts';

const shownResults = 10;
const extent = { passages: 3, words: 44 };

/** What the page of results shows first for a query: the results, each with its best passages, as many as there. */
export async function showResults(engine: SearchEngine, query: string): Promise<ShownResult[]> {
  const { records } = await searchLibrary(engine, { query, choice: {}, order: 'best' });
  const results = (await orderByPassages(engine, records))
    .slice(0, shownResults)
    .map((record) => describeRecord(engine, record, extent));
  return (await Promise.all(results)).map(({ path, passages }) => ({ path, passages: passages.map((passage) => passage.path) }));
}
