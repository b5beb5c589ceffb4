import { editDistance } from './edit-distance.ts';

/**
 * True for two folded names that could be spellings of one: as many words, and all alike but for one letter in a longer
 * word, or as many as `mostInLong` in one of nine letters (`hashimi`, `hashemi`). The first letter must agree. False for equal names.
 */
export function isNearSpelling(one: string, other: string, mostInLong: 1 | 2): boolean {
  const [words, others] = [one.split(' '), other.split(' ')];
  if (one === other || words.length !== others.length || !other.startsWith(one.charAt(0))) return false;
  if (words.length === 1 && one.length < 5) return false;
  return words.every((word, index) => isNearWord(word, others[index] ?? '', mostInLong));
}

function isNearWord(one: string, other: string, mostInLong: number): boolean {
  if (one === other) return true;
  // `Baghdad` is a place, `Baghdadi` somebody from there.
  if (`${one}i` === other || `${other}i` === one) return false;
  const length = Math.min(one.length, other.length);
  const most = length >= 9 ? mostInLong : length >= 4 ? 1 : 0;
  return most > 0 && !/\d/.test(one + other) && editDistance(one, other, most) <= most;
}
