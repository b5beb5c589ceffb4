import { apostrophes } from '../text/apostrophes.ts';
import { fold } from '../text/fold.ts';

/** The first place at `from` or after it where a name may begin, or null. `from` is the beginning of a word or the end of one. */
export type StartFinder = (text: string, from: number) => number | null;

/**
 * Makes a finder of the words that a name may begin with: a sieve that lets few others through, so that few need to be
 * folded and looked up. Words are known by a hash of their folded letters; those with an apostrophe or with a letter that
 * does not fold to one letter all pass. `firstWords` are folded.
 */
export function createStartFinder(firstWords: Iterable<string>): StartFinder {
  const keys = ['al', 'el', ...firstWords];
  const values = valuesFor(keys);
  const hashes = new Uint8Array(hashSize);
  for (const key of keys) hashes[hashOf(key, values)] = 1;
  return (text, from) => {
    let at = from;
    while (at < text.length) {
      const start = at;
      let value = values[text.charCodeAt(at)] ?? gap;
      if (value === unknown || value === silent) return start;
      let hash = 0;
      while (value >= silent) {
        if (value !== silent) hash = addToHash(hash, value);
        at += 1;
        value = at < text.length ? (values[text.charCodeAt(at)] ?? gap) : gap;
      }
      if (at === start) at += 1;
      else if (value !== gap || hashes[hash] === 1) return start;
    }
    return null;
  };
}

/**
 * The values of UTF-16 units: what is no part of a word, an apostrophe, what only `nameWords` can tell, what has no letter
 * of its own (marks), and letters, all that fold to the same one alike.
 */
const [gap, apostrophe, unknown, silent, letter] = [0, 1, 2, 3, 4];

const hashSize = 1 << 16;

function addToHash(hash: number, value: number): number {
  return (hash * 31 + value) & (hashSize - 1);
}

function hashOf(key: string, values: Uint8Array): number {
  return [...key].map((char) => values[char.charCodeAt(0)] ?? gap).reduce(addToHash, 0);
}

let valuesOfAll: Uint8Array | undefined;

/** The value of each unit. What is no part of a word is a gap, but where a name begins with it. */
function valuesFor(keys: readonly string[]): Uint8Array {
  valuesOfAll ??= Uint8Array.from({ length: 1 << 16 }, (_, code) => valueOf(String.fromCharCode(code)));
  const values = valuesOfAll.slice();
  for (const key of keys) if (values[key.charCodeAt(0)] === gap) values[key.charCodeAt(0)] = unknown;
  return values;
}

/** Letters of the scripts beyond Latin, Greek, Cyrillic, Hebrew and Arabic are not told apart, which only costs time. */
function valueOf(char: string): number {
  if (apostrophes.includes(char)) return apostrophe;
  if (!/[\p{L}\p{N}\p{M}\p{Cs}_\u00AD\u200B-\u200F\u2060]/u.test(char)) return gap;
  const key = char < '\u0800' ? fold(char).replace('z', 's') : char;
  if (key === '') return silent;
  return key.length > 1 || key >= '\u0800' || 'σς'.includes(key) ? unknown : letter + (key.charCodeAt(0) % 250);
}
