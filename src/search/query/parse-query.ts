import { searchWords, type SearchWord } from '../search-words.ts';
import { findClauses } from './find-clauses.ts';
import type { Facet } from './search-engine.ts';

/** What a reader asks for. */
export interface Query {
  readonly typed: string;
  /** Words outside quotation marks, parted where something else stands between them. Offsets count in `typed`. */
  readonly runs: readonly (readonly SearchWord[])[];
  /** Words in quotation marks: one or more that must stand next to each other. */
  readonly phrases: readonly (readonly string[])[];
  /** Words, or phrases, that must not stand in a result. */
  readonly excluded: readonly (readonly string[])[];
  readonly filters: readonly TypedFilter[];
}

/** A field with the value that a result must have, as typed: `author:cockburn`. */
export interface TypedFilter {
  readonly facet: Facet;
  readonly value: string;
  /** Whether a result must not have it: `-kind:guide`. */
  readonly isExcluded: boolean;
}

/**
 * Reads what a reader typed: words; phrases in quotation marks of any style; `-word` and `-"phrase"` for what must not stand in
 * a result; `topic:`, `kind:`, `year:`, `author:`, `publisher:` and `language:` with a value, which may be in quotation
 * marks. A quotation mark that is not closed counts as none, and a field of another name is words.
 */
export function parseQuery(typed: string): Query {
  const query = { typed, runs: [] as SearchWord[][], phrases: [] as string[][], excluded: [] as string[][] };
  const filters: TypedFilter[] = [];
  let place = 0;
  const addRun = (end: number): void => {
    const words = searchWords(typed.slice(place, end));
    if (words.length > 0) query.runs.push(words.map(({ key, ...at }) => ({ key, start: at.start + place, end: at.end + place })));
  };
  for (const { start, end, facet, value, isExcluded } of findClauses(typed)) {
    addRun(start);
    place = end;
    if (facet !== null) {
      filters.push({ facet, value, isExcluded });
      continue;
    }
    const words = searchWords(value).map(({ key }) => key);
    if (words.length > 0) (isExcluded ? query.excluded : query.phrases).push(words);
  }
  addRun(typed.length);
  return { ...query, filters };
}

/** Whether a query asks for nothing. */
export function isEmptyQuery({ runs, phrases, excluded, filters }: Query): boolean {
  return runs.length + phrases.length + excluded.length + filters.length === 0;
}
