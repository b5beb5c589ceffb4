import { stopWords } from '../../../search/query/stop-words.ts';

/** A word that says what is sought, where it stands in a query. */
export interface ContentWord {
  readonly text: string;
  readonly start: number;
}

/** The words of a query but those that say nothing, in its order. */
export function contentWords(query: string): ContentWord[] {
  const words = [...query.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: text, index }) => ({ text, start: index }));
  return words.filter(({ text }) => !stopWords.has(text.toLowerCase()));
}
