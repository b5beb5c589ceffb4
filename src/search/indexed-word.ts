import { stopWords } from './query/stop-words.ts';

/** No suffix is made of these, so that a stemmer leaves them alone. */
const letters = 'bcdfghjkmnpqrvwxz';
const places = new Map([...stopWords].map((word, place) => [word, place]));

/**
 * The word by which Pagefind knows one. Stop words have names of their own, so that all of them stand at the end of its index, the
 * most frequent last: it keeps neighbours in one file, and who seeks `odyssey` would load every place of `of` with it.
 */
export function indexedWord(word: string): string {
  const place = places.get(word);
  if (place === undefined) return word;
  return `zz${letters.charAt(Math.floor(place / letters.length))}${letters.charAt(place % letters.length)}`;
}
