import { foldNameKeepingCase } from '../../text/fold.ts';
import { remember } from '../../text/remember.ts';
import { searchWords } from '../search-words.ts';
import type { Stemmer } from '../stemmer-for.ts';
import type { IndexedRecord } from './search-engine.ts';
import type { Form, Term } from './term.ts';

/** A term, and all the words of a record that are part of it, by their places. */
export interface PlacedTerm {
  readonly term: Term;
  readonly places: readonly number[];
  /** Those of them that are no part of a web address. */
  readonly telling: readonly number[];
}

/**
 * Finds every place of terms in the printed words of a record. A word is found in all its forms (`rocket`, `rockets`), the
 * words of a phrase or name in this order with nothing but punctuation between them.
 */
export function findPlaces(record: IndexedRecord, terms: readonly Term[], stem: Stemmer): PlacedTerm[] {
  const words = wordsOf(record, stem);
  const starts = startsOf(words);
  return terms.map((term) => {
    const found = term.forms.map((form) => ({ form, places: placesOf(form, words, starts, stem) }));
    const isThere = found.some(({ form, places }) => !form.isWeak && places.length > 0);
    const places = isThere ? [...new Set(found.flatMap((each) => each.places))].sort((a, b) => a - b) : [];
    return { term, places, telling: places.filter((place) => !isAddress(record.words[place] ?? '')) };
  });
}

interface PrintedWord {
  readonly stem: string;
  readonly printed: string;
  /** Place of the printed word that it is, or a part of. */
  readonly place: number;
}

const read = new WeakMap<IndexedRecord, readonly PrintedWord[]>();
const wordsIn = remember(searchWords);

function wordsOf(record: IndexedRecord, stem: Stemmer): readonly PrintedWord[] {
  const known = read.get(record);
  if (known) return known;
  const words = record.words.flatMap((printed, place) =>
    wordsIn(printed).map(({ key, start, end }) => ({
      stem: stem(key),
      printed: printed.slice(start, end),
      place,
    })),
  );
  read.set(record, words);
  return words;
}

/** The words of a web address say where a source stands, not what a passage is about. */
function isAddress(printed: string): boolean {
  return printed.includes('://') || printed.startsWith('www.');
}

function startsOf(words: readonly PrintedWord[]): ReadonlyMap<string, readonly number[]> {
  const starts = new Map<string, number[]>();
  words.forEach(({ stem }, index) => {
    const places = starts.get(stem);
    if (places) places.push(index);
    else starts.set(stem, [index]);
  });
  return starts;
}

function placesOf(
  { words: sought, text, isExact }: Form,
  words: readonly PrintedWord[],
  starts: ReadonlyMap<string, readonly number[]>,
  stem: Stemmer,
): number[] {
  const stems = sought.map(stem);
  const begins = starts.get(stems[0] ?? '') ?? [];
  const found = begins.filter((start) => stems.every((each, offset) => words[start + offset]?.stem === each));
  const agreeing = isExact
    ? found.filter((start) => lettersOf(words.slice(start, start + stems.length)) === lettersIn(text))
    : found;
  return agreeing.flatMap((start) => words.slice(start, start + stems.length).map(({ place }) => place));
}

function lettersOf(words: readonly PrintedWord[]): string {
  return lettersIn(words.map(({ printed }) => printed).join(''));
}

/** Letters of a name that must agree in case: without the ending of a possessive. */
function lettersIn(text: string): string {
  return foldNameKeepingCase(text.replace(/['’]s$/u, '')).replace(/[^\p{L}\p{N}]+/gu, '');
}
