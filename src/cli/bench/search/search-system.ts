import type { SoughtDocument } from './collection.ts';
import type { IndexedSite } from './indexed-site.ts';

/** Something that searches a collection. */
export interface SearchSystem {
  readonly search: (query: string) => Promise<Ranking> | Ranking;
}

/** What a query found. */
export interface Ranking {
  /** Number of documents found. */
  readonly found: number;
  /** Ids of the first ones, the best first. Apart from the search, because some systems have to ask for them. */
  readonly first: (count: number) => Promise<readonly string[]> | readonly string[];
}

/** A system that can be measured. */
export interface SystemEntry {
  readonly name: string;
  /** How it is set, in words. */
  readonly settings: string;
  readonly open: (documents: readonly SoughtDocument[], site: IndexedSite) => Promise<SearchSystem>;
}

/** The ranking of a system that answers with all ids at once. */
export function rankingOf(ids: readonly string[]): Ranking {
  return { found: ids.length, first: (count) => ids.slice(0, count) };
}
