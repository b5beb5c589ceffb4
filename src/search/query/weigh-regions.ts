import type { PlacedTerm } from './find-places.ts';
import { nearness } from './nearness.ts';
import { rarity } from './rarity.ts';
import type { Region, Stretch } from './read-regions.ts';
import { saturate } from './saturate.ts';

/** A region with the weight it has for a query. */
export interface WeighedRegion {
  readonly region: Region;
  readonly weight: number;
  /** Number of terms that stand in it. */
  readonly held: number;
}

/** How much more a phrase says than one of its words, a word of the heading less than one of the passage, and a note less than the text. */
const phraseFactor = 3;
const headingFactor = 0.5;
const noteFactor = 0.5;

/** What terms that stand near each other say, next to what they say each by itself. */
const nearnessFactor = 0.5;

/** Weighs the regions that hold any of the terms by how many, how rare, how often and how near each other they are; the heaviest first. */
export function weighRegions(regions: readonly Region[], found: readonly PlacedTerm[]): WeighedRegion[] {
  const average = regions.reduce((sum, { start, end }) => sum + end - start, 0) / regions.length;
  const terms = found.map(({ term, places, telling }) => {
    const count = regions.filter((region) => placesWithin(region, places).length > 0).length;
    return { places, telling, worth: rarity(count, regions.length) * (term.isPhrase ? phraseFactor : 1) };
  });
  const weighed = regions.map((region): WeighedRegion => {
    const inside = terms.map(({ telling, worth }) => ({ places: placesWithin(region, telling), worth }));
    const relativeLength = (region.end - region.start) / average;
    const own = inside.reduce((sum, { places, worth }) => sum + worth * saturate(places.length, relativeLength), 0);
    const above = terms.reduce((sum, { places, worth }) => sum + headingFactor * worth * countWithin(region.heading, places), 0);
    const weight = (own + above + nearnessFactor * nearness(inside)) * (region.isNote ? noteFactor : 1);
    return { region, weight, held: terms.filter(({ places }) => placesWithin(region, places).length > 0).length };
  });
  return weighed.filter(({ held }) => held > 0).sort((a, b) => b.weight - a.weight || a.region.start - b.region.start);
}

function countWithin(stretch: Stretch | null, places: readonly number[]): number {
  return stretch && placesWithin(stretch, places).length > 0 ? 1 : 0;
}

function placesWithin({ start, end }: Stretch, places: readonly number[]): number[] {
  return places.filter((place) => place >= start && place < end);
}
