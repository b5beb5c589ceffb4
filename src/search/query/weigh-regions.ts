import { rarity, type FoundTerm } from './rank-records.ts';
import type { Region, Stretch } from './read-regions.ts';

/** A region with the weight it has for a query. */
export interface WeighedRegion {
  readonly region: Region;
  readonly weight: number;
}

/** How much more a phrase says than one of its words, a word of the heading less than one of the passage, and a note less than the text. */
const phraseFactor = 3;
const headingFactor = 0.5;
const noteFactor = 0.5;

/**
 * Weighs the regions of a record by the terms found in it, the heaviest first. Regions without any are left out, but for
 * the first one under a heading that has some.
 */
export function weighRegions(regions: readonly Region[], found: readonly FoundTerm[]): WeighedRegion[] {
  const average = regions.reduce((sum, { start, end }) => sum + end - start, 0) / regions.length;
  const weights = regions.map(() => 0);
  for (const { isPhrase, positions } of found) {
    const counts = regions.map((region) => countWithin(region, positions));
    const worth = rarity(counts.filter(Boolean).length, regions.length) * (isPhrase ? phraseFactor : 1);
    regions.forEach((region, index) => {
      const inHeading = region.heading && countWithin(region.heading, positions) > 0 ? headingFactor * worth : 0;
      weights[index] =
        (weights[index] ?? 0) + worth * saturate(counts[index] ?? 0, (region.end - region.start) / average) + inHeading;
    });
  }
  const isCandidate = (region: Region): boolean =>
    region.isFirst || found.some(({ positions }) => countWithin(region, positions) > 0);
  return regions
    .map((region, index) => ({ region, weight: (weights[index] ?? 0) * (region.isNote ? noteFactor : 1) }))
    .filter(({ region, weight }) => weight > 0 && isCandidate(region))
    .sort((a, b) => b.weight - a.weight || a.region.start - b.region.start);
}

/** What a count says about a text of this length, as in BM25 with its usual constants. */
function saturate(count: number, relativeLength: number): number {
  return (count * 2.2) / (count + 1.2 * (0.25 + 0.75 * relativeLength));
}

function countWithin({ start, end }: Stretch, positions: readonly number[]): number {
  return positions.filter((position) => position >= start && position < end).length;
}
