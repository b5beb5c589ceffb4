import type { FoundTerm } from './find-term.ts';
import { nearness } from './nearness.ts';
import type { SearchEngine } from './search-engine.ts';
import type { Form, Term } from './term.ts';

/** A record that holds at least one term. */
export interface RankedRecord {
  readonly id: string;
  readonly score: number;
  /** The terms that it holds. */
  readonly found: readonly HeldTerm[];
}

/** A term that a record holds. */
export interface HeldTerm {
  readonly term: Term;
  readonly isInTitle: boolean;
  /** How much the term says: more, the fewer records hold it. */
  readonly worth: number;
  /** The name by which a topic stands there, where it is none that the reader wrote; null otherwise. */
  readonly otherName: string | null;
}

/** What words say by standing near each other, next to what they say each by itself. */
const nearnessWorth = 0.25;

/** Records whose words are looked at for nearness: it changes the order at the head of the list only. */
const mostCompared = 200;

/**
 * Adds up what each term says for a record; the best first. Pagefind by itself wants every word of a query, and most real
 * queries then find nothing. A phrase says nothing more than its words do: it only chooses records.
 */
export function rankRecords({ idOf }: Pick<SearchEngine, 'idOf'>, found: readonly FoundTerm[]): RankedRecord[] {
  const telling = found.filter(({ term }) => !term.isPhrase);
  const scored = addScores(found, idOf).sort(byScore);
  const head = scored.slice(0, mostCompared);
  for (const ranked of head) ranked.score += nearnessWorth * togetherIn(telling, ranked.record);
  return [...head.sort(byScore), ...scored.slice(mostCompared)];
}

/**
 * Few of what may be thousands of records are looked at, so what they hold is found when it is asked for. It is a class,
 * because as many objects with a getter of their own take longer to make than to rank.
 */
class Scored implements RankedRecord {
  readonly id: string;
  readonly record: number;
  score: number;
  readonly #terms: readonly FoundTerm[];

  constructor(id: string, record: number, score: number, terms: readonly FoundTerm[]) {
    this.id = id;
    this.record = record;
    this.score = score;
    this.#terms = terms;
  }

  get found(): readonly HeldTerm[] {
    return heldIn(this.#terms, this.record, this.id);
  }
}

function addScores(found: readonly FoundTerm[], idOf: SearchEngine['idOf']): Scored[] {
  const last = found.reduce((most, { hits }) => hits.records.reduce((a, b) => Math.max(a, b), most), -1);
  const scores = new Float64Array(last + 1);
  const isHeld = new Uint8Array(last + 1);
  for (const { term, worth, hits } of found) {
    const weight = term.isPhrase ? 0 : worth * term.count;
    for (const record of hits.records) {
      scores[record] = (scores[record] ?? 0) + hits.valueOf(record) * weight;
      isHeld[record] = 1;
    }
  }
  const scored: Scored[] = [];
  isHeld.forEach((is, record) => {
    if (is === 1) scored.push(new Scored(idOf(record), record, scores[record] ?? 0, found));
  });
  return scored;
}

function togetherIn(found: readonly FoundTerm[], record: number): number {
  return nearness(found.map(({ hits, worth }) => ({ places: hits.positionsOf(record), worth })));
}

function heldIn(found: readonly FoundTerm[], record: number, id: string): HeldTerm[] {
  return found.flatMap(({ term, hits, worth }) => {
    const form = hits.formOf(record);
    return form ? [{ term, worth, isInTitle: hits.isInTitle(record), otherName: otherNameOf(term, form, id) }] : [];
  });
}

/** The page of a topic is that topic, whatever name it was found by. */
function otherNameOf({ topics }: Term, { isTyped, text }: Form, id: string): string | null {
  const isOtherPage = topics.length > 0 && topics.every(({ record }) => record !== id);
  return isOtherPage && !isTyped ? text : null;
}

function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1);
}
