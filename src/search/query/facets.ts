import { facets, type Facet, type SearchEngine } from './search-engine.ts';

/** The values that a reader has chosen. Of one facet any of them will do; every facet with a choice must be met. */
export type Choice = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** Narrows records to those that meet a choice. */
export async function applyChoice<Item extends { readonly id: string }>(
  engine: SearchEngine,
  choice: Choice,
  records: readonly Item[],
): Promise<Item[]> {
  const sets = await Promise.all(
    facets.filter((facet) => choice[facet]?.length).map((facet) => unite(engine, facet, choice[facet] ?? [])),
  );
  return records.filter(({ id }) => sets.every((set) => set.has(id)));
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
  const counts = values.map(async (value) => {
    const set = await engine.withValue(facet, value);
    return [value, others.filter(({ id }) => set.has(id)).length] as const;
  });
  return new Map(await Promise.all(counts));
}

async function unite(engine: SearchEngine, facet: Facet, values: readonly string[]): Promise<ReadonlySet<string>> {
  const sets = await Promise.all(values.map((value) => engine.withValue(facet, value)));
  return new Set(sets.flatMap((set) => [...set]));
}
