import type { Heading } from '../../markup/compiled.ts';
import { numberOf, sectionKey } from '../../markup/locator.ts';

/**
 * The section that a heading opens, as one says where it is: from the nearest heading with a number, or the topmost one,
 * down to the heading itself. `2.2`, `Iran`.
 */
export function sectionPath(index: number, headings: readonly Heading[]): string[] {
  const heading = headings[index];
  if (!heading) return [];
  const number = numberOf(heading.text);
  if (number !== undefined) return [number];
  return [...sectionPath(parentOf(index, headings), headings), heading.text];
}

/** The path of the section that a locator names, which a text with these headings can tell; else what it says, number first. */
export function pathOfSection(section: string, headings: readonly Heading[]): string[] {
  const wanted = sectionKey(section);
  const paths = headings.map((_, index) => sectionPath(index, headings));
  const found = paths.find((path) => namesOf(path).some((name) => sectionKey(name) === wanted));
  if (found) return found;
  const number = numberOf(section);
  return number === undefined ? [section] : [number, section.slice(number.length).replace(/^[.\s]+/, '')].filter(Boolean);
}

/** The names by which a locator can mean the section: its last heading, alone and after each of those above it. */
export function namesOf(path: readonly string[]): string[] {
  const own = path.at(-1) ?? '';
  return [...path.slice(0, -1).map((ancestor) => `${ancestor} ${own}`), own];
}

/** `section 2.2, “Iran”`. */
export function sectionInWords(path: readonly string[]): string {
  const words = path.map((name) => (numberOf(name) === name ? name : `“${name}”`));
  return words.length === 0 ? '' : `section ${words.join(', ')}`;
}

function parentOf(index: number, headings: readonly Heading[]): number {
  const depth = headings[index]?.depth ?? 0;
  return headings.slice(0, index).findLastIndex((heading) => heading.depth < depth);
}
