import type { Unit } from './read-units.ts';
import { functionWords } from './word-lists.ts';

/** What a library tells of its words, by their folded letters. */
export interface WordCounts {
  /** True for a word that is written small as often as with a capital within a sentence: at the start of one it is no name. */
  readonly isOrdinary: (key: string) => boolean;
  /** True for a word that stands with a capital within sentences, and small at most a quarter as often. */
  readonly isProper: (key: string) => boolean;
  /** True for a word that stands small anywhere. */
  readonly isSmall: (key: string) => boolean;
}

/** Counts words: `add` takes the units of one text after the other, `counts` is what they tell. */
export interface WordCounter {
  readonly add: (units: readonly Unit[]) => void;
  readonly counts: WordCounts;
}

/** Makes a counter of how often each word stands small and how often with a capital where none is due. */
export function countWords(): WordCounter {
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  const count = (counts: ReadonlyMap<string, number>, key: string): number => counts.get(key) ?? 0;
  return {
    add: (units) => {
      for (const { key, isMention, isCapital, isOpening } of units) {
        if (isMention || (isCapital && isOpening)) continue;
        const counts = isCapital ? capital : small;
        counts.set(key, count(counts, key) + 1);
      }
    },
    counts: {
      isOrdinary: (key) => functionWords.has(key) || (small.has(key) && count(small, key) >= count(capital, key)),
      isProper: (key) => capital.has(key) && count(small, key) * 4 <= count(capital, key),
      isSmall: (key) => small.has(key),
    },
  };
}
