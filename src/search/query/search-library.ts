import { applyChoice, type Choice } from './facets.ts';
import { findRecords } from './find-records.ts';
import { parseQuery } from './parse-query.ts';
import type { RankedRecord, Term } from './rank-records.ts';
import type { SearchEngine } from './search-engine.ts';

/** What a reader wants to see. */
export interface SearchRequest {
  /** As typed. */
  readonly query: string;
  readonly choice: Choice;
  readonly order: Order;
}

/** The best first, or the newest first. */
export type Order = 'best' | 'newest';

export interface SearchOutcome {
  /** What the query finds and the choice admits: documents, then topics, then chapters of the guide. */
  readonly records: readonly RankedRecord[];
  /** The topics among them, the best first. */
  readonly topics: readonly RankedRecord[];
  /** What the query finds, whatever is chosen. */
  readonly matching: readonly RankedRecord[];
  /** Words and phrases of the query that stand nowhere. */
  readonly unknown: readonly Term[];
}

/** Searches the library. A choice without a query finds every record that it admits. */
export async function searchLibrary(engine: SearchEngine, { query, choice, order }: SearchRequest): Promise<SearchOutcome> {
  const parsed = parseQuery(query);
  const isQuery = parsed.words.length > 0;
  const { records, unknown } = isQuery ? await findRecords(engine, parsed) : { records: await allRecords(engine), unknown: [] };
  const chosen = await applyChoice(engine, choice, records);
  const ordered = isQuery && order === 'best' ? chosen : await newestFirst(engine, chosen);
  const { documents, topics, guide } = await partByKind(engine, ordered);
  return { records: [...documents, ...topics, ...guide], topics, matching: records, unknown };
}

/** Whether there is nothing to search for. */
export function isEmptyRequest({ query, choice }: SearchRequest): boolean {
  return parseQuery(query).words.length === 0 && Object.values(choice).every((values) => values.length === 0);
}

async function allRecords(engine: SearchEngine): Promise<RankedRecord[]> {
  return (await engine.all()).map((id) => ({ id, score: 0, found: [] }));
}

/** Undated records come last, in the order they had. */
async function newestFirst(engine: SearchEngine, records: readonly RankedRecord[]): Promise<RankedRecord[]> {
  const places = new Map((await engine.byDate()).map((id, place) => [id, place]));
  const placeOf = ({ id }: RankedRecord): number => places.get(id) ?? places.size;
  return [...records].sort((a, b) => placeOf(a) - placeOf(b));
}

/** A topic whose name the query gives comes before those that only speak of it. */
function namedFirst(topics: readonly RankedRecord[]): RankedRecord[] {
  const countInTitle = ({ found }: RankedRecord): number => found.filter(({ isInTitle }) => isInTitle).length;
  return [...topics].sort((a, b) => countInTitle(b) - countInTitle(a));
}

async function partByKind(engine: SearchEngine, records: readonly RankedRecord[]) {
  const [topicIds, guideIds] = await Promise.all([engine.withValue('kind', 'topic'), engine.withValue('kind', 'guide')]);
  return {
    documents: records.filter(({ id }) => !topicIds.has(id) && !guideIds.has(id)),
    topics: namedFirst(records.filter(({ id }) => topicIds.has(id))),
    guide: records.filter(({ id }) => guideIds.has(id)),
  };
}
