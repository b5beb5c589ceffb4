import type { ResolvedFilter } from './resolve-filters.ts';
import type { Facet, SearchEngine } from './search-engine.ts';

/** The values that a reader has chosen. Of one facet any of them will do; every facet with a choice must be met. */
export type Choice = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** Narrows records to those that meet a choice. */
export async function applyChoice<Item extends { readonly id: string }>(
  engine: SearchEngine,
  choice: Choice,
  records: readonly Item[],
): Promise<readonly Item[]> {
  const chosen = Object.entries(choice).filter(([, values]) => values.length > 0);
  if (chosen.length === 0) return records;
  const sets = await Promise.all(chosen.map(([facet, values]) => unite(engine, facet as Facet, values)));
  return records.filter(({ id }) => sets.every((set) => set.has(id)));
}

/** Narrows records to those that meet typed filters: of one facet any of them, and none of those that are excluded. */
export async function applyFilters<Item extends { readonly id: string }>(
  engine: SearchEngine,
  filters: readonly ResolvedFilter[],
  records: readonly Item[],
): Promise<readonly Item[]> {
  const choice: Partial<Record<Facet, string[]>> = {};
  for (const { facet, values, isExcluded } of filters) if (!isExcluded) (choice[facet] ??= []).push(...values);
  const excluded = filters.filter(({ isExcluded }) => isExcluded);
  const admitted = await applyChoice(engine, choice, records);
  if (excluded.length === 0) return admitted;
  const refused = await Promise.all(excluded.map(({ facet, values }) => unite(engine, facet, values)));
  return admitted.filter(({ id }) => refused.every((set) => !set.has(id)));
}

/** How many of the records have a value and meet what is chosen of the other facets, for each of the values. */
export async function countValues(
  engine: SearchEngine,
  choice: Choice,
  records: readonly { readonly id: string }[],
  facet: Facet,
  values: readonly string[],
): Promise<Map<string, number>> {
  const others = await applyChoice(engine, { ...choice, [facet]: [] }, records);
  const ids = new Set(others.map(({ id }) => id));
  const counts = values.map(async (value) => [value, countShared(await engine.withValue(facet, value), ids)] as const);
  return new Map(await Promise.all(counts));
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const id of a) if (b.has(id)) count += 1;
  return count;
}

async function unite(engine: SearchEngine, facet: Facet, values: readonly string[]): Promise<ReadonlySet<string>> {
  const sets = await Promise.all(values.map((value) => engine.withValue(facet, value)));
  return new Set(sets.flatMap((set) => [...set]));
}
