import type { Compiled, Heading, Passage } from './compiled.ts';
import { numberOf, parseLocator, sectionKey, type Locator } from './locator.ts';

/** The passages of a text that a locator points to, in their order. Empty where it points nowhere. */
export function resolveLocator(locator: string, text: Compiled): Passage[] {
  return parseLocator(locator).flatMap((part) => resolvePart(part, text));
}

function resolvePart({ section, paragraphs, items, notes, outside }: Locator, text: Compiled): Passage[] {
  if (outside) return [];
  if (notes) return notes.flatMap((label) => noteOf(label, text));
  const body = text.passages.filter(({ kind }) => kind !== 'note');
  if (section === undefined) return resolveCounted(body, 'ordinal', paragraphs, items);
  const heading = findHeading(section, text.headings);
  if (heading < 0) return [];
  if (paragraphs || items)
    return resolveCounted(
      body.filter((passage) => passage.heading === heading),
      'block',
      paragraphs,
      items,
    );
  const end = endOfSection(heading, text.headings);
  return body.filter((passage) => passage.heading >= heading && passage.heading < end);
}

function noteOf(label: string, { notes, passages }: Compiled): Passage[] {
  return notes.filter((note) => note.label === label).flatMap(({ passage }) => passages[passage] ?? []);
}

/** The passages that a range counts: blocks by their number in the section (`block`) or in the document (`ordinal`). */
function resolveCounted(
  passages: readonly Passage[],
  number: 'block' | 'ordinal',
  paragraphs: Locator['paragraphs'],
  items: Locator['items'],
): Passage[] {
  if (items) return passages.filter(({ kind }) => kind === 'item').slice(items[0] - 1, items[1]);
  return paragraphs ? passages.filter((passage) => isWithin(passage[number], paragraphs)) : [];
}

function isWithin(value: number, [from, to]: readonly [number, number]): boolean {
  return value >= from && value <= to;
}

function endOfSection(start: number, headings: readonly Heading[]): number {
  const depth = headings[start]?.depth ?? 0;
  const next = headings.findIndex((heading, index) => index > start && heading.depth <= depth);
  return next < 0 ? headings.length : next;
}

const keysOf = new WeakMap<readonly Heading[], readonly (readonly string[])[]>();

/** Index of the heading that a section's name means: its number, its words, or an ancestor's number or words and its own; -1 for none. */
function findHeading(section: string, headings: readonly Heading[]): number {
  const wanted = sectionKey(section);
  const keys = keysOf.get(headings) ?? headings.map((heading, index) => headingKeys(heading, index, headings));
  keysOf.set(headings, keys);
  return keys.findIndex((own) => own.includes(wanted));
}

function headingKeys(heading: Heading, index: number, headings: readonly Heading[]): string[] {
  const own = sectionKey(heading.text);
  const ancestors = ancestorsOf(index, headings).flatMap((ancestor) => [numberOf(ancestor.text) ?? sectionKey(ancestor.text)]);
  return [numberOf(heading.text) ?? own, own, withoutNumber(own), ...ancestors.map((ancestor) => `${ancestor} ${own}`)];
}

function ancestorsOf(index: number, headings: readonly Heading[]): Heading[] {
  const ancestors: Heading[] = [];
  let depth = headings[index]?.depth ?? 0;
  for (const heading of headings.slice(0, index).reverse()) {
    if (heading.depth >= depth) continue;
    depth = heading.depth;
    ancestors.push(heading);
  }
  return ancestors;
}

function withoutNumber(folded: string): string {
  return folded.replace(/^\d+(?:\.\d+)* /, '');
}
