import { apostrophes } from '../text/apostrophes.ts';
import { remember } from '../text/remember.ts';
import { foldWord } from './fold-word.ts';

/** A word of a text, as search compares it. Offsets count UTF-16 units. */
export interface SearchWord {
  /** What is indexed and sought: see `foldWord`. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const silent = '\\p{M}\\u00AD\\u200B-\\u200F\\u2060\\u0640';
const char = `[\\p{L}\\p{N}${silent}]`;
const inside = [
  `[${apostrophes}](?=[\\p{L}\\p{N}])`,
  // A thousand has a comma, an abbreviation full stops.
  '(?<=\\p{N})[,\\u066C](?=\\p{N}{3}(?!\\p{N}))',
  '(?<=(?<!\\p{L})\\p{L})\\.(?=\\p{L}(?!\\p{L}))',
];
const word = new RegExp(`(?=[\\p{L}\\p{N}])(?:${char}|${inside.join('|')})+`, 'gu');
const possessive = new RegExp(`(?<=.{2})[${apostrophes}]s$`, 'iu');

const foldKnown = remember((written) => foldWord(written.replace(possessive, '')));
const plain = /^[a-z]+$/;

/** Most words of most texts are folded as they stand. */
function keyOf(written: string): string {
  return plain.test(written) ? written : foldKnown(written);
}

/**
 * The words of a text: what the index holds and what a query asks for are split alike. Hyphens, dashes and slashes part
 * words; apostrophes, the commas of thousands and the stops of abbreviations (`U.S.`) do not; a possessive ending is no part of
 * its word.
 */
export function searchWords(text: string): SearchWord[] {
  return [...text.matchAll(word)].flatMap(({ 0: written, index }) => {
    const key = keyOf(written);
    return key === '' ? [] : [{ key, start: index, end: index + written.length }];
  });
}
