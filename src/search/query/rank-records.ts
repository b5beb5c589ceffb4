import type { Hit } from './search-engine.ts';

/** A word or phrase of the query, with the records that hold it. */
export interface Term {
  readonly text: string;
  readonly isPhrase: boolean;
  readonly hits: readonly Hit[];
}

/** A record that holds at least one term. */
export interface RankedRecord {
  readonly id: string;
  readonly score: number;
  readonly found: readonly FoundTerm[];
}

/** A term that a record holds, and where. */
export interface FoundTerm {
  readonly text: string;
  readonly isPhrase: boolean;
  readonly positions: readonly number[];
  readonly isInTitle: boolean;
}

/**
 * Adds up what each word says for a record; the best first. Pagefind by itself wants every word of a query, and most real
 * queries then find nothing. A phrase says nothing more than its words do: it only chooses records.
 */
export function rankRecords(terms: readonly Term[], size: number): RankedRecord[] {
  const ranked = new Map<string, { id: string; score: number; found: FoundTerm[] }>();
  for (const { text, isPhrase, hits } of terms) {
    const weight = isPhrase ? 0 : repairWeight(hits, size);
    for (const { id, score, positions, isInTitle } of hits) {
      const record = ranked.get(id) ?? { id, score: 0, found: [] };
      record.score += score * weight;
      record.found.push({ text, isPhrase, positions, isInTitle });
      ranked.set(id, record);
    }
  }
  return [...ranked.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/**
 * Pagefind weighs a word by how few records hold it or a longer word that begins with it. This factor counts those alone
 * that hold the word itself, which score well above the others.
 */
function repairWeight(hits: readonly Hit[], size: number): number {
  const best = Math.max(0, ...hits.map(({ score }) => score));
  const exact = hits.filter(({ score }) => score > best * 0.15).length;
  return rarity(Math.max(1, exact), size) / rarity(hits.length, size);
}

/** Weight of a term that stands in `count` of `size` places: inverse document frequency, as in BM25. */
export function rarity(count: number, size: number): number {
  return Math.log(1 + (size - count + 0.5) / (count + 0.5));
}
