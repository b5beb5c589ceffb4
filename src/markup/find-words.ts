import { nameWords } from '../text/name-words.ts';
import type { Span } from './plain-text.ts';

/**
 * The places where words stand in a text, in their order. Words are compared as names are, so that neither case nor
 * typography matters; a possessive ending may follow and is not part of the place.
 */
export function findWords(text: string, words: string): Span[] {
  const wanted = nameWords(words);
  const last = wanted.length - 1;
  const held = nameWords(text);
  if (last < 0) return [];
  return held.flatMap((first, at): Span[] => {
    const ending = held[at + last];
    const isThere = ending && wanted.slice(0, -1).every(({ key }, index) => held[at + index]?.key === key);
    if (!isThere) return [];
    if (ending.key === wanted[last]?.key) return [[first.start, ending.end]];
    return ending.stem && ending.stem.key === wanted[last]?.key ? [[first.start, ending.stem.end]] : [];
  });
}
