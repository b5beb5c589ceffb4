import type { Collection, JudgedQuery } from './collection.ts';
import { misspellQuery } from './misspell-query.ts';
import { countFrequencies, shortenQuery } from './shorten-query.ts';

/** How queries are worn down before they are asked again; 0 leaves them out. */
export interface Wear {
  /** Misspelled words in each query. */
  readonly typos: number;
  /** Words that each query is cut to. */
  readonly short: number;
}

/** The queries of a collection in one of their forms. */
export interface Variation {
  readonly name: string;
  readonly queries: readonly JudgedQuery[];
}

/** The queries as they are written, and in each form that was asked for. */
export function varyQueries({ name, documents, queries }: Collection, { typos, short }: Wear): Variation[] {
  const variations: Variation[] = [{ name: 'as written', queries }];
  const rewrite = (title: string, change: (query: JudgedQuery) => string): void => {
    variations.push({ name: title, queries: queries.map((query) => ({ ...query, text: change(query) })) });
  };
  if (typos > 0) {
    rewrite(`${typos} misspelled`, ({ id, text }) => misspellQuery(text, typos, `${name}/${id}`));
  }
  if (short > 0) {
    const frequencyOf = countFrequencies(documents.map(({ title, text }) => `${title} ${text}`));
    rewrite(`the ${short} rarest words`, ({ text }) => shortenQuery(text, short, frequencyOf));
  }
  return variations;
}
