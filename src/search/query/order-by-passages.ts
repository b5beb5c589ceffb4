import { findDecisive } from './find-decisive.ts';
import { nearness } from './nearness.ts';
import type { RankedRecord } from './rank-records.ts';
import { readRegions, type Region } from './read-regions.ts';
import { saturate } from './saturate.ts';
import type { SearchEngine } from './search-engine.ts';

/** Records whose passages are looked at: as many as are shown first, and are loaded for that anyway. */
const compared = 10;

/** What the best passage of a record says, next to the record as a whole. */
const passageWorth = 1;

/** What words say by standing near each other in a passage, next to what they say each by itself. */
const nearnessWorth = 0.5;

/** What is no passage, and what stands among notes and references, says less of a document than its text. */
const asideWorth = 0.5;

/** Words of a passage of usual length. */
const usualLength = 70;

/**
 * Orders the first records also by their best passage: of two that hold the same words, the one in which they stand in one
 * place is more often what was sought. The others follow as they were. Topics and what else is no document stay in place.
 */
export async function orderByPassages(engine: SearchEngine, records: readonly RankedRecord[]): Promise<readonly RankedRecord[]> {
  const isDocument = ({ id }: RankedRecord): boolean => !engine.lexicon.apart.has(id);
  const head = records.slice(0, compared).filter((record) => isDocument(record) && record.found.length > 0);
  if (head.length < 2) return records;
  const weighed = await Promise.all(head.map(async (record) => ({ record, weight: await weigh(engine, record) })));
  weighed.sort((a, b) => b.weight - a.weight || (a.record.id < b.record.id ? -1 : 1));
  const ordered = weighed.map(({ record }) => record);
  return records.map((record) => (head.includes(record) ? (ordered.shift() ?? record) : record));
}

async function weigh(engine: SearchEngine, { id, score, found }: RankedRecord): Promise<number> {
  const record = await engine.load(id);
  const placed = findDecisive(record, found, engine.lexicon.vocabulary.stem);
  const worths = new Map(found.map(({ term, worth }) => [term, term.isPhrase ? 0 : worth * term.count]));
  const terms = placed.map(({ term, telling }) => ({ places: telling, worth: worths.get(term) ?? 0 }));
  const best = readRegions(record).reduce((most, region) => Math.max(most, weighRegion(region, terms)), 0);
  return score + passageWorth * best;
}

interface WorthTerm {
  readonly places: readonly number[];
  readonly worth: number;
}

/** What terms say in a region each by itself, and by standing near each other. */
function weighRegion({ start, end, isNote, isPassage }: Region, terms: readonly WorthTerm[]): number {
  const inside = terms.map(({ places, worth }) => ({ worth, places: places.filter((place) => place >= start && place < end) }));
  const relativeLength = (end - start) / usualLength;
  const own = inside.reduce((sum, { places, worth }) => sum + worth * saturate(places.length, relativeLength), 0);
  return (own + nearnessWorth * nearness(inside)) * (isNote || !isPassage ? asideWorth : 1);
}
