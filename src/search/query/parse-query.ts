import { stopWords } from './stop-words.ts';

/** What a reader asks for. */
export interface Query {
  /** Words to look for, each once, in lower case. */
  readonly words: readonly string[];
  /** Words that must stand next to each other. They are among `words` too. */
  readonly phrases: readonly string[];
}

/**
 * Reads what a reader typed: words, and phrases in quotation marks of any style. Words that say nothing are passed over
 * unless there are no others. A quotation mark that is not closed counts as none.
 */
export function parseQuery(typed: string): Query {
  const phrases = [...typed.matchAll(/["“”„«»]([^"“”„«»]+)["“”„«»]/g)].map((match) => splitWords(match[1] ?? ''));
  const words = splitWords(typed);
  const telling = words.filter((word) => !stopWords.has(word));
  return {
    words: [...new Set(telling.length > 0 ? telling : words)],
    phrases: phrases.filter((phrase) => phrase.length > 1).map((phrase) => phrase.join(' ')),
  };
}

/** Words of a text, in lower case and without punctuation: hyphens and dashes part words, apostrophes do not. */
function splitWords(text: string): string[] {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s\p{Pd}/]+/u);
  return words.map((word) => word.replace(/[^\p{L}\p{N}\p{M}]+/gu, '')).filter(Boolean);
}
