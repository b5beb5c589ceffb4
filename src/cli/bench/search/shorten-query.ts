import { contentWords } from './content-words.ts';

/** In how many documents a word stands, given in lower case. */
export type Frequency = (word: string) => number;

/**
 * Shortens a query to its `count` rarest words, in the order of the query, as a reader in a hurry might type it. Words that
 * say nothing or stand in no document are passed over; a query of such words alone stays as it is.
 */
export function shortenQuery(query: string, count: number, frequencyOf: Frequency): string {
  const texts = new Set(contentWords(query).map(({ text }) => text.toLowerCase()));
  const words = [...texts].map((text, place) => ({ text, place, frequency: frequencyOf(text) }));
  const known = words.filter(({ frequency }) => frequency > 0);
  const rarest = known.sort((a, b) => a.frequency - b.frequency || a.place - b.place).slice(0, count);
  const inOrder = rarest.sort((a, b) => a.place - b.place).map(({ text }) => text);
  return inOrder.length > 0 ? inOrder.join(' ') : query;
}

/** Counts in how many of the texts each word stands. */
export function countFrequencies(texts: readonly string[]): Frequency {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return (word) => counts.get(word) ?? 0;
}
