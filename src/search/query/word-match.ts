import { fold } from '../../text/fold.ts';

/** How near a word of the text is to the word sought. */
const nearness = { none: 0, beginning: 1, form: 2, same: 3 } as const;

/**
 * Of the places that the index names for a word, those that hold the word or a form of it (`protesters`, `protests`);
 * where there are none, those that begin with it. Empty where the index only fell back to a shorter word: to Pagefind,
 * `astronaut` is found wherever `as` stands.
 */
export function nearestPositions(word: string, positions: readonly number[], words: readonly string[]): number[] {
  const sought = fold(word);
  const near = positions.map((position) => ({ position, level: nearnessOf(sought, words[position] ?? '') }));
  const best = Math.min(nearness.form, Math.max(0, ...near.map(({ level }) => level)));
  return best === nearness.none ? [] : near.filter(({ level }) => level >= best).map(({ position }) => position);
}

function nearnessOf(sought: string, printed: string): number {
  const whole = fold(printed).replace(/[^\p{L}\p{N}]+/gu, '');
  const parts = fold(printed.replace(/['’‘ʼʾʿ´\u0060]/g, '')).split(/[^\p{L}\p{N}]+/u);
  return Math.max(...[whole, ...parts].map((part) => compare(sought, part)));
}

function compare(sought: string, found: string): number {
  if (sought === found) return nearness.same;
  const shared = sharedBeginning(sought, found);
  const isForm = shared >= Math.max(4, 0.6 * sought.length) && found.length - shared <= 6;
  if (isForm) return nearness.form;
  return found.startsWith(sought) ? nearness.beginning : nearness.none;
}

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
