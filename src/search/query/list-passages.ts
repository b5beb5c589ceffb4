import { describePassage, type FoundPassage } from './describe-passage.ts';
import { findDecisive } from './find-decisive.ts';
import type { RankedRecord } from './rank-records.ts';
import { readRegions } from './read-regions.ts';
import type { SearchEngine } from './search-engine.ts';
import { weighRegions } from './weigh-regions.ts';

/**
 * Every passage of a record that holds any of the terms, in its order: as many as hold one of them where all passages are
 * read through.
 */
export async function listPassages(
  engine: SearchEngine,
  { id, found }: Pick<RankedRecord, 'id' | 'found'>,
  words: number,
): Promise<FoundPassage[]> {
  const record = await engine.load(id);
  const placed = findDecisive(record, found, engine.lexicon.vocabulary.stem);
  const marked = new Set(placed.flatMap(({ places }) => places));
  const holding = weighRegions(readRegions(record), placed).filter(({ region }) => region.isPassage);
  holding.sort((a, b) => a.region.start - b.region.start);
  return holding.map((region) => describePassage(record, region, marked, words));
}
