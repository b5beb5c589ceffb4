import { describePassage, type FoundPassage } from './describe-passage.ts';
import { markWords, type Piece } from './excerpt.ts';
import { findDecisive } from './find-decisive.ts';
import type { RankedRecord } from './rank-records.ts';
import { findTitle, readRegions } from './read-regions.ts';
import type { SearchEngine } from './search-engine.ts';
import { weighRegions, type WeighedRegion } from './weigh-regions.ts';
import { withoutStop } from './without-stop.ts';

/** A record as a reader sees it among the results. */
export interface Result {
  readonly path: string;
  readonly title: readonly Piece[];
  readonly about: string;
  readonly summary: string;
  /** Names by which topics of the query stand in it, where it has none that the reader wrote. */
  readonly otherNames: readonly string[];
  /** Its best passages, the best first. */
  readonly passages: readonly FoundPassage[];
  /** Number of passages that hold a term. */
  readonly passageCount: number;
}

/** How much of a record to show: the number of its passages, and of words in each. */
export interface Extent {
  readonly passages: number;
  readonly words: number;
}

/**
 * Describes a record that was found, with its best passages: those that hold most of what was sought, near each other. Where
 * no passage holds any, other parts of its page that do stand for them (its references, its header).
 */
export async function describeRecord(
  engine: SearchEngine,
  { id, found }: Pick<RankedRecord, 'id' | 'found'>,
  extent: Extent,
): Promise<Result> {
  const record = await engine.load(id);
  const placed = findDecisive(record, found, engine.lexicon.vocabulary.stem);
  const marked = new Set(placed.flatMap(({ places }) => places));
  const weighed = passagesFirst(weighRegions(readRegions(record), placed));
  const title = findTitle(record);
  const { path, about, summary, words } = record;
  return {
    ...{ path, about, summary },
    title: title.end > 0 ? withoutStop(markWords(words, title, marked), record.title) : [{ text: record.title, isMarked: false }],
    otherNames: found.flatMap(({ otherName }) => (otherName === null ? [] : [otherName])),
    passages: weighed.slice(0, extent.passages).map((region) => describePassage(record, region, marked, extent.words)),
    passageCount: weighed.length,
  };
}

function passagesFirst(regions: readonly WeighedRegion[]): readonly WeighedRegion[] {
  const passages = regions.filter(({ region }) => region.isPassage);
  return passages.length > 0 ? passages : regions;
}
