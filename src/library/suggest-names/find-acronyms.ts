import { initialsOf, lettersOf } from './initials.ts';
import type { RunningText } from './running-text.ts';

/** An acronym that a passage explains: `Popular Mobilisation Units (PMU)`. */
export interface ExplainedAcronym {
  readonly acronym: string;
  /** The words that it stands for, as the passage has them. */
  readonly words: string;
}

const lastWord = /[\p{L}\p{N}'’.-]+[\s-]*$/u;

/** The acronyms that a passage explains in brackets, in either order. */
export function findAcronyms({ passage, units }: RunningText): ExplainedAcronym[] {
  const { text } = passage;
  return units
    .filter(({ isAcronym }) => isAcronym)
    .flatMap(({ start, end }) => {
      const acronym = text.slice(start, end);
      const found = wordsBefore(text, start, lettersOf(acronym)) ?? wordsAfter(text, end, lettersOf(acronym));
      return found ? [{ acronym, words: text.slice(found.start, found.end) }] : [];
    });
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The words before `(ABC` that begin with its letters. */
function wordsBefore(text: string, at: number, letters: string): Stretch | null {
  const end = /\s*\(["“'‘]?(?:the\s+)?$/.exec(text.slice(Math.max(0, at - 8), at));
  if (!end) return null;
  const stop = at - end[0].length;
  let start = stop;
  for (let count = 0; count < letters.length * 2; count += 1) {
    const word = lastWord.exec(text.slice(Math.max(0, start - 40), start));
    if (!word) return null;
    start -= word[0].length;
    if (count > 0 && isSpeltBy(text.slice(start, stop), letters)) return { start, end: stop };
  }
  return null;
}

/** The words in brackets after an acronym that begin with its letters. */
function wordsAfter(text: string, at: number, letters: string): Stretch | null {
  const inner = /^\s*\(["“'‘]?(?:the\s+)?([^()]{4,100}?)["”'’]?\)/.exec(text.slice(at, at + 120));
  if (!inner?.[1] || !isSpeltBy(inner[1], letters)) return null;
  const start = at + inner[0].indexOf(inner[1]);
  return { start, end: start + inner[1].length };
}

function isSpeltBy(words: string, letters: string): boolean {
  return letters.length > 1 && initialsOf(words).includes(letters) && !/^(?:of|and|the|for)\s/i.test(words);
}
