import { apostrophes } from './apostrophes.ts';
import { foldName } from './fold.ts';
import { remember } from './remember.ts';

/** A word of a text, or one character that is neither letter nor space, as names are compared. Offsets count UTF-16 units. */
export interface NameWord {
  /** Its folded letters: the same for all spellings of the word. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** What stands before it: nothing, one to three spaces or hyphens, or more than names have between their words. */
  readonly gap: 'none' | 'space' | 'wide';
  /** The word without a possessive or contracted ending (`Sadr’s`), where it has one. */
  readonly stem: { readonly key: string; readonly end: number } | null;
}

const letter = '[\\p{L}\\p{N}_]';
const silent = '[\\p{M}\\u00AD\\u200B-\\u200F\\u2060\\u0640]';
const apostrophe = `[${apostrophes}]`;
const separator = '[\\s\\u2010-\\u2015\\u2212-]';
const word = new RegExp(
  `(${letter}(?:${letter}|${silent}|${apostrophe}(?=${letter}))*)|\\0+|(?!${separator}|${apostrophe}).`,
  'gu',
);
const folded = remember(foldName);
const ending = new RegExp(`${apostrophe}(?:s|d|ll|re|ve)$`, 'iu');

/** Splits a text into the words that names are compared by. Apostrophes and what cannot be seen are part of no key. */
export function nameWords(text: string): NameWord[] {
  const words: NameWord[] = [];
  for (let found = wordAfter(text, 0); found; found = wordAfter(text, found.end)) words.push(found);
  return words;
}

/** As `nameWords` of the text from an offset on, each word read when it is first asked for: words by their number. */
export function wordsFrom(text: string, offset: number): (index: number) => NameWord | null {
  const words: (NameWord | null)[] = [wordAfter(text, offset)];
  return (index) => {
    for (let last = words.at(-1); last && words.length <= index; last = words.at(-1)) words.push(wordAfter(text, last.end));
    return words[index] ?? null;
  };
}

/** The first word that begins at an offset or after it, where the offset is the end of a word or the beginning of one. */
function wordAfter(text: string, offset: number): NameWord | null {
  return plainWordAfter(text, offset) ?? anyWordAfter(text, offset);
}

const plain = { none: 0, letter: 1, end: 2 } as const;

/** What each ASCII character is to a plain word: a letter or digit of it, what may stand after it, or what makes it none. */
const plainness = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[a-z0-9]/i.test(char)) return plain.letter;
  return char === '_' || apostrophes.includes(char) ? plain.none : plain.end;
});

/**
 * The word at an offset, or after one space, where it is all ASCII letters and digits and nothing that could belong to it
 * follows; else null. Most words are, and reading them without the expression takes a fraction of the time.
 */
function plainWordAfter(text: string, offset: number): NameWord | null {
  const start = text.charCodeAt(offset) === 32 ? offset + 1 : offset;
  let end = start;
  while (plainness[text.charCodeAt(end)] === plain.letter) end += 1;
  if (end === start || (end < text.length && plainness[text.charCodeAt(end)] !== plain.end)) return null;
  return { key: folded(text.slice(start, end)), start, end, gap: start === offset ? 'none' : 'space', stem: null };
}

function anyWordAfter(text: string, offset: number): NameWord | null {
  word.lastIndex = offset;
  const found = word.exec(text);
  if (!found) return null;
  const [start, end] = [found.index, word.lastIndex];
  const stem = found[1] === undefined ? null : stemOf(found[1], start);
  return { key: keyOf(found, stem), start, end, gap: gapOf(text, offset, start), stem };
}

function stemOf(spelled: string, start: number): NameWord['stem'] {
  if (!isApostrophe(spelled.at(-2)) && !isApostrophe(spelled.at(-3))) return null;
  const cut = spelled.search(ending);
  return cut > 0 ? { key: folded(spelled.slice(0, cut)), end: start + cut } : null;
}

function isApostrophe(char: string | undefined): boolean {
  return char !== undefined && apostrophes.includes(char);
}

const pronouns: ReadonlySet<string> = new Set(['i', 'you', 'he', 'she', 'it', 'we', 'they', 'who', 'that', 'there']);

/** What is no word is its own key, and so is a contraction that would read like one (`she’ll`, `Shell`). */
function keyOf([written, spelled]: RegExpExecArray, stem: NameWord['stem']): string {
  if (spelled === undefined || (stem && pronouns.has(stem.key))) return written;
  return folded(spelled);
}

function gapOf(text: string, from: number, to: number): NameWord['gap'] {
  if (from === to) return 'none';
  if (to === from + 1) return apostrophes.includes(text.charAt(from)) ? 'none' : 'space';
  const width = [...text.slice(from, to)].filter((char) => !apostrophes.includes(char)).length;
  return width === 0 ? 'none' : width <= 3 ? 'space' : 'wide';
}
