import { saturate } from './saturate.ts';

/** How far apart words may stand to say something together, in words. */
const window = 8;

/** What a term that is not the next one of the query says next to another. */
const apart = 0.5;

/** A term's places in a text and its worth, in the order of the query. */
export interface PlacedTerm {
  readonly places: readonly number[];
  readonly worth: number;
}

/**
 * What terms say together by standing near each other: for each pair, the worth of the lesser one by how often and how near
 * they stand, with diminishing returns.
 */
export function nearness(terms: readonly PlacedTerm[]): number {
  const events = terms.flatMap(({ places }, term) => places.map((place) => ({ place, term })));
  events.sort((a, b) => a.place - b.place);
  const pairs = new Map<number, number>();
  for (const [index, { place, term }] of events.entries()) {
    for (let next = index + 1; next < events.length; next += 1) {
      const other = events[next];
      if (!other || other.place - place > window) break;
      if (other.term === term) continue;
      const pair = Math.min(term, other.term) * terms.length + Math.max(term, other.term);
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1 / Math.max(1, other.place - place) ** 2);
    }
  }
  let sum = 0;
  for (const [pair, count] of pairs) {
    const [first, second] = [Math.floor(pair / terms.length), pair % terms.length];
    const worth = Math.min(terms[first]?.worth ?? 0, terms[second]?.worth ?? 0);
    sum += worth * saturate(count, 1) * (second - first === 1 ? 1 : apart);
  }
  return sum;
}
