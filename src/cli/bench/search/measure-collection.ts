import type { Collection } from './collection.ts';
import type { IndexedSite } from './indexed-site.ts';
import { judgeSystem, type Judgement } from './judge-system.ts';
import type { SystemEntry } from './search-system.ts';
import { varyQueries, type Wear } from './vary-queries.ts';

/** How a system answers the queries of a collection in one of their forms. */
export interface SystemFigures extends Judgement {
  readonly system: string;
  /** How it is set, in words. */
  readonly settings: string;
  /** Form of the queries. */
  readonly queries: string;
}

/** Judges systems one after the other on a collection whose pages are indexed, each with every form of the queries, in Node. */
export async function measureCollection(
  collection: Collection,
  { site, systems, wear }: { site: IndexedSite; systems: readonly SystemEntry[]; wear: Wear },
): Promise<SystemFigures[]> {
  const variations = varyQueries(collection, wear);
  const measured: SystemFigures[] = [];
  for (const { name, settings, open } of systems) {
    const system = await open(collection.documents, site);
    for (const { name: form, queries } of variations)
      measured.push({ system: name, settings, queries: form, ...(await judgeSystem(system, queries)) });
  }
  return measured;
}
