import type { Term } from './term.ts';

/** The term for words as they are, next to each other where there are several. */
export function plainTerm(words: readonly string[]): Term {
  const text = words.join(' ');
  const form = { text, words, isTyped: true, isExact: false, isWeak: false };
  return { text, isPhrase: false, forms: [form], topics: [], count: 1 };
}
