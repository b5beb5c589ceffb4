import type { OpenLexicon } from '../lexicon/open-lexicon.ts';
import { editDistance } from './edit-distance.ts';

/** Letters that may be wrong in a word: none in a short one, two where both it and the word that is meant are long. */
function mostWrong(word: string): number {
  return word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
}

/** What the right first letter, being a name, and ten times as many records are worth in wrong letters. */
const firstLetterWorth = 0.3;
const nameWorth = 0.2;
const recordsWorth = 0.12;

/** How many times the records of a rare word a likelier one must have, and how rare it must be. */
const muchMore = 10;
const rare = 2;

/** The word that was most likely meant by one that stands nowhere: the nearest in spelling. Null where there is none, and for numbers. */
export function correctWord(word: string, lexicon: OpenLexicon): string | null {
  return bestNear(word, lexicon, mostWrong(word), () => true);
}

/**
 * The word that may have been meant by one that is known but rare: one letter away and in many more records. Null where
 * there is none. Names and forms of the same word are not doubted.
 */
export function proposeWord(word: string, lexicon: OpenLexicon): string | null {
  const { vocabulary, names } = lexicon;
  const count = vocabulary.countOf(word);
  if (word.length < 5 || count > rare || names.words.has(word)) return null;
  return bestNear(word, lexicon, 1, (near) => {
    const isForm = vocabulary.stem(near) === vocabulary.stem(word) || near.startsWith(word) || word.startsWith(near);
    return !isForm && near.startsWith(word.charAt(0)) && vocabulary.countOf(near) >= muchMore * count;
  });
}

function bestNear(word: string, lexicon: OpenLexicon, most: number, isGood: (near: string) => boolean): string | null {
  if (most === 0 || /\p{N}/u.test(word)) return null;
  const { vocabulary, names } = lexicon;
  const letters = lettersIn(word);
  let best: { readonly near: string; readonly cost: number } | null = null;
  for (const { near, lettersOfNear } of candidates(lexicon)) {
    if (Math.abs(near.length - word.length) > most || differing(letters, lettersOfNear) > 2 * most) continue;
    const distance = editDistance(word, near, most);
    if (distance > Math.min(most, mostWrong(near)) || distance === 0 || !isGood(near)) continue;
    const likely = (near.startsWith(word.charAt(0)) ? firstLetterWorth : 0) + (names.find(near).length > 0 ? nameWorth : 0);
    const cost = distance - likely - recordsWorth * Math.log10(1 + vocabulary.countOf(near));
    if (!best || cost < best.cost) best = { near, cost };
  }
  return best?.near ?? null;
}

interface Candidate {
  readonly near: string;
  readonly lettersOfNear: number;
}

const known = new WeakMap<OpenLexicon, readonly Candidate[]>();

/** The words that may be meant: of the index and of names, but for short ones, numbers and known misprints. */
function candidates(lexicon: OpenLexicon): readonly Candidate[] {
  const made = known.get(lexicon);
  if (made) return made;
  const words = new Set([...lexicon.vocabulary.words, ...lexicon.names.words.keys()]);
  const isGood = (word: string): boolean => word.length > 2 && !/\p{N}/u.test(word) && !lexicon.names.misprints.has(word);
  const chosen = [...words].filter(isGood);
  const list = chosen.map((near) => ({ near, lettersOfNear: lettersIn(near) }));
  known.set(lexicon, list);
  return list;
}

/** Which letters stand in a word, as bits: a sieve that is faster than the distance. */
function lettersIn(word: string): number {
  let letters = 0;
  for (let place = 0; place < word.length; place += 1) letters |= 1 << (word.charCodeAt(place) % 31);
  return letters;
}

function differing(a: number, b: number): number {
  let [rest, count] = [a ^ b, 0];
  for (; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
