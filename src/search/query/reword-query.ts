import type { Query } from './parse-query.ts';
import type { ReadWord } from './read-words.ts';

/** A query with other words in the place of some. */
export interface Rewording {
  readonly query: string;
  readonly words: readonly { readonly typed: string; readonly meant: string }[];
}

/** Writes a query with other words in the place of those for which there is one; null where there is none. */
export function rewordQuery(
  { typed }: Query,
  words: readonly ReadWord[],
  otherFor: (word: ReadWord) => string | null,
): Rewording | null {
  const changed = words.flatMap((read) => {
    const meant = otherFor(read);
    return meant === null ? [] : [{ ...read.word, meant }];
  });
  if (changed.length === 0) return null;
  const pieces = changed.map(({ start, meant }, index) => typed.slice(changed[index - 1]?.end ?? 0, start) + meant);
  return {
    query: pieces.join('') + typed.slice(changed.at(-1)?.end),
    words: changed.map(({ start, end, meant }) => ({ typed: typed.slice(start, end), meant })),
  };
}
