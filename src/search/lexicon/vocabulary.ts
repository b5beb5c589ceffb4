import { stemmerFor, type Stemmer } from '../stemmer-for.ts';
import { readCounts } from './count-code.ts';
import { readFrontCode } from './front-code.ts';
import type { Lexicon } from './lexicon.ts';

/** The words of an index, in their order. */
export interface Vocabulary {
  /** Number of records of the index. */
  readonly size: number;
  /** Records that a word must stand in to be listed: with 1, one that is not listed stands nowhere. */
  readonly least: number;
  readonly words: readonly string[];
  readonly stem: Stemmer;
  /** Whether stems are known of the language, so that `countOf` counts all forms. */
  readonly isStemmed: boolean;
  /** Whether a word is listed itself, not only another form of it. */
  readonly has: (word: string) => boolean;
  /** Number of records that hold a word or another form of it; 0 where none is listed. */
  readonly countOf: (word: string) => number;
  /** Listed words that begin so, those of most records first. */
  readonly beginningWith: (letters: string) => readonly string[];
}

/** Reads the words of a lexicon. */
export function readVocabulary({
  language,
  words: coded,
  counts: numbers,
  least,
  records,
}: Omit<Lexicon, 'topics' | 'apart'>): Vocabulary {
  const stem = stemmerFor(language);
  const words = readFrontCode(coded);
  const counts = readCounts(numbers);
  const places = new Map(words.map((word, place) => [word, place]));
  const from = (letters: string): number => firstPlace(words, letters);
  const countAt = (place: number): number => counts[place] ?? 0;
  // Of words that are not listed: to find another form of one takes a while.
  const known = new Map<string, number>();
  const countForm = (word: string): number => {
    const place = placeOfForm(words, word, from, stem);
    const count = place === undefined ? 0 : countAt(place);
    known.set(word, count);
    return count;
  };
  const countOf = (word: string): number => {
    const place = places.get(word);
    return place === undefined ? (known.get(word) ?? countForm(word)) : countAt(place);
  };
  const beginningWith = (letters: string): string[] => {
    const start = from(letters);
    const end = from(`${letters}\u{10FFFF}`);
    const found = words.slice(start, end).map((word, index) => ({ word, count: countAt(start + index) }));
    return found.sort((a, b) => b.count - a.count).map(({ word }) => word);
  };
  return {
    size: records,
    least,
    words,
    stem,
    isStemmed: language === 'en',
    has: (word) => places.has(word),
    countOf,
    beginningWith,
  };
}

/** Forms of a word share their first letters. */
const shared = 3;

function placeOfForm(
  words: readonly string[],
  word: string,
  from: (letters: string) => number,
  stem: Stemmer,
): number | undefined {
  const [sought, beginning] = [stem(word), word.slice(0, shared)];
  for (let place = from(beginning); words[place]?.startsWith(beginning); place += 1) {
    if (stem(words[place] ?? '') === sought) return place;
  }
  return undefined;
}

/** The place of the first word that does not come before these letters. */
function firstPlace(words: readonly string[], letters: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < letters) low = middle + 1;
    else high = middle;
  }
  return low;
}
