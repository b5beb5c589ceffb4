import { excerpt, markWords, type Piece } from './excerpt.ts';
import type { Region } from './read-regions.ts';
import type { IndexedRecord } from './search-engine.ts';
import type { WeighedRegion } from './weigh-regions.ts';
import { withoutStop } from './without-stop.ts';

/** A passage that holds what was sought. */
export interface FoundPassage {
  /** Path of the very passage. */
  readonly path: string;
  readonly part: Region['part'];
  /** The heading it stands under; empty where there is none. */
  readonly heading: readonly Piece[];
  readonly excerpt: readonly Piece[];
  /** Number of terms of the query that stand in it. */
  readonly held: number;
}

/** Describes a region of a record as a reader sees it, in at most `longest` words. */
export function describePassage(
  { path, words }: IndexedRecord,
  { region, held }: WeighedRegion,
  marked: ReadonlySet<number>,
  longest: number,
): FoundPassage {
  const page = region.part === 'text' ? `${path}text/` : path;
  return {
    path: region.id === null ? page : `${page}#${region.id}`,
    part: region.part,
    heading: region.heading ? withoutStop(markWords(words, region.heading, marked)) : [],
    excerpt: excerpt(words, region, marked, longest),
    held,
  };
}
