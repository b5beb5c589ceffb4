import { fold } from '../../text/fold.ts';

const small = /^(?:of|and|the|for|in|on|to|al|a)$/;

/** The folded letters of an acronym: `PMUs`, `P.M.U.` and `PMU` have the same. */
export function lettersOf(acronym: string): string {
  return fold(acronym.replace(/s$/u, '').replace(/[^\p{L}\p{N}]/gu, ''));
}

/** The folded initials of a name, without those of small words and with all. */
export function initialsOf(name: string): readonly [short: string, full: string] {
  const words = fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const join = (list: readonly string[]): string => list.map((word) => word.charAt(0)).join('');
  return [join(words.filter((word) => !small.test(word))), join(words)];
}
