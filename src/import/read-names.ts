import type { Name } from '../schema/fields.ts';

const bodies =
  /\b(?:team|staff|desk|board|editors?|editorial|agency|agencies|office|department|bureau|correspondents?|service|unit|group|institute|council|committee|library|university|centre|center|ministry|press|news|reuters|newsroom|reporters?)\b/i;
const particles = new Set([
  'al',
  'el',
  'van',
  'von',
  'de',
  'der',
  'den',
  'di',
  'da',
  'dos',
  'del',
  'della',
  'la',
  'le',
  'bin',
  'ibn',
  'abu',
  'ben',
  'st',
  'st.',
]);
const suffix = /,?\s+(?:Jr|Sr|PhD|MD|MP|QC|KC)\.?$/;

/** The names of a byline (`A. Author, B. Author and C. Author`), in order. */
export function readNames(byline: string): Name[] {
  return byline
    .replace(/^by:?\s+/i, '')
    .split(/\s*(?:,|;|&|\band\b)\s*/)
    .map((name) => name.replace(/[*†‡\d]+$/, '').trim())
    .filter((name) => name !== '')
    .map(readName);
}

/** Whether words look like the name of a person or a body: two to five words that begin with a capital. */
export function isNameLike(words: string): boolean {
  const list = words.split(/\s+/);
  return (
    list.length <= 5 &&
    /^\p{Lu}/u.test(words) &&
    list.every(
      (word) => /^(?:(?:al|el|an|as|ash|at|d|o)[-’'])?\p{Lu}[\p{L}’'.-]*$/u.test(word) || particles.has(word.toLowerCase()),
    )
  );
}

/** Whether a name that was read can be one: it looks like it, or like a body. */
export function isName(name: Name): boolean {
  const words = name.literal ?? `${name.given ?? ''} ${name.family ?? ''}`.trim();
  return isNameLike(words) || (/^\p{Lu}/u.test(words) && words.split(/\s+/).length <= 8 && bodies.test(words));
}

function readName(words: string): Name {
  const parts = words.replace(suffix, '').split(/\s+/);
  if (bodies.test(words) || parts.length < 2) return { literal: words };
  const from = familyFrom(parts);
  return { family: parts.slice(from).join(' '), given: parts.slice(0, from).join(' ') };
}

function familyFrom(parts: readonly string[]): number {
  let from = parts.length - 1;
  while (from > 1 && particles.has((parts[from - 1] ?? '').toLowerCase())) from -= 1;
  return from;
}
