import { findClauses, type Clause } from '../query/find-clauses.ts';
import { resolveFilters } from '../query/resolve-filters.ts';
import type { Facet, SearchEngine } from '../query/search-engine.ts';

/** A condition that a reader typed: a filter, a phrase, or what must not stand in a result. */
export interface Condition extends Clause {
  /** The values of the facet that are meant; none where no record has one, and where it asks for no facet. */
  readonly values: readonly string[];
}

/** Reads the conditions of a query, in its order. */
export async function readConditions(engine: SearchEngine, query: string): Promise<Condition[]> {
  return await Promise.all(findClauses(query).map((clause) => readCondition(engine, clause)));
}

/** A query without some of its conditions. */
export function withoutConditions(query: string, conditions: readonly Clause[]): string {
  const kept = [...conditions]
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, query);
  return kept.replace(/\s+/g, ' ').trim();
}

/** A condition as readers see it. `labelOf` gives the words for a value. */
export function conditionInWords(condition: Condition, labelOf: (facet: Facet, value: string) => string): string {
  const { facet, value, values, isExcluded } = condition;
  const not = isExcluded ? 'Without ' : '';
  if (facet === null) return `${not}“${value}”`;
  const [only, ...others] = values;
  const label = only !== undefined && others.length === 0 ? labelOf(facet, only) : `“${value}”`;
  return `${not}${not === '' ? facetNames[facet] : facetNames[facet].toLowerCase()}: ${label}`;
}

/** What a facet is called. */
export const facetNames: Readonly<Record<Facet, string>> = {
  kind: 'Kind',
  publisher: 'Publisher',
  author: 'Author',
  year: 'Year',
  topic: 'Topic',
  language: 'Language',
};

async function readCondition(engine: SearchEngine, clause: Clause): Promise<Condition> {
  const { facet, value, isExcluded } = clause;
  if (facet === null) return { ...clause, values: [] };
  const { filters } = await resolveFilters(engine, [{ facet, value, isExcluded }]);
  return { ...clause, values: filters.flatMap(({ values }) => values) };
}
