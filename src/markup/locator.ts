import { fold } from '../text/fold.ts';
import type { Compiled, Heading, Passage } from './compiled.ts';

/** One place of an original: a section, paragraphs of it or of the whole document, pages, or a note. */
export interface Locator {
  readonly section?: string;
  readonly paragraphs?: readonly [number, number];
  /** Items of the lists of a section, counted through it. */
  readonly items?: readonly [number, number];
  readonly pages?: readonly [number, number];
  /** Labels of notes. */
  readonly notes?: readonly string[];
}

/** Reads a locator such as `2.1 para 3`, `2.1 item 2`, `paras 4-6`, `p. 6`, `note 15`, `Summary`; several are parted by semicolons. */
export function parseLocator(locator: string): Locator[] {
  return locator
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(parsePart);
}

function parsePart(part: string): Locator {
  const notes = /^notes? (\S+(?:, ?\S+)*)$/.exec(part);
  if (notes?.[1]) return { notes: notes[1].split(/, ?/).flatMap(expandRange) };
  const pages = /^pp?\. ?(\d+)(?:[-–](\d+))?$/.exec(part);
  if (pages) return { pages: [Number(pages[1]), Number(pages[2] ?? pages[1])] };
  const counted = /^(?:(.+) )?(para|item)s? (\d+)(?:[-–](\d+))?$/.exec(part);
  if (!counted) return { section: part };
  const range = [Number(counted[3]), Number(counted[4] ?? counted[3])] as const;
  const place = counted[1] === undefined ? {} : { section: counted[1] };
  return counted[2] === 'item' ? { ...place, items: range } : { ...place, paragraphs: range };
}

/** `6-8` is `6`, `7` and `8`; any other label stands for itself. */
function expandRange(label: string): string[] {
  const [from, to] = (/^(\d+)[-–](\d+)$/.exec(label) ?? []).slice(1).map(Number);
  if (from === undefined || to === undefined || to < from || to - from > 500) return [label];
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}

/** A locator as a reader sees it: `§ 2.1 ¶ 3`, `¶¶ 4–6`, `p. 6`, `n. 15`, with signs that stay beside their number. */
export function shortLocator(locator: string): string {
  return parseLocator(locator).map(shortPart).join('; ');
}

/** As `shortLocator`, with the number of a section alone where it has one, for places where the link itself is exact. */
export function briefLocator(locator: string): string {
  return parseLocator(locator).map((part) => shortPart({ ...part, ...(part.section && { section: numberOf(part.section) ?? part.section }) })).join('; ');
}

/** Whether two locators speak of the same place: a part of one overlaps with a part of the other. */
export function isSamePlace(one: string, other: string): boolean {
  return parseLocator(one).some((a) => parseLocator(other).some((b) => overlap(a, b)));
}

function overlap(a: Locator, b: Locator): boolean {
  if (a.notes || b.notes) return a.notes?.some((label) => b.notes?.includes(label)) ?? false;
  if (key(a.section ?? '') !== key(b.section ?? '')) return false;
  return isShared(a.paragraphs, b.paragraphs) && isShared(a.items, b.items) && isShared(a.pages, b.pages);
}

/** A range that is not given stands for all of it. */
function isShared(a: readonly [number, number] | undefined, b: readonly [number, number] | undefined): boolean {
  return !a || !b || (a[0] <= b[1] && b[0] <= a[1]);
}

function shortPart({ section, paragraphs, items, pages, notes }: Locator): string {
  if (notes) return `${notes.length === 1 ? 'n.' : 'nn.'}\u00A0${shortNotes(notes)}`;
  if (pages) return `${pages[0] === pages[1] ? 'p.' : 'pp.'}\u00A0${range(pages)}`;
  const place = section === undefined ? '' : /^\d/.test(section) ? `§\u00A0${section}` : section;
  if (items) return `${place} ${items[0] === items[1] ? 'item' : 'items'}\u00A0${range(items)}`.trim();
  if (!paragraphs) return place;
  return `${place} ${paragraphs[0] === paragraphs[1] ? '¶' : '¶¶'}\u00A0${range(paragraphs)}`.trim();
}

/** Labels in a row are a range. */
function shortNotes(notes: readonly string[]): string {
  const [first = '', last = ''] = [notes[0], notes.at(-1)];
  const isRow = notes.length > 1 && notes.every((label, index) => Number(label) === Number(first) + index);
  return isRow ? `${first}–${last}` : notes.join(', ');
}

function range([from, to]: readonly [number, number]): string {
  return from === to ? String(from) : `${String(from)}–${String(to)}`;
}

/** The passages of a text that a locator points to, in their order. Empty where it points nowhere. */
export function resolveLocator(locator: string, text: Compiled): Passage[] {
  return parseLocator(locator).flatMap((part) => resolvePart(part, text));
}

function resolvePart({ section, paragraphs, items, notes }: Locator, text: Compiled): Passage[] {
  if (notes) return notes.flatMap((label) => text.notes.filter((note) => note.label === label).flatMap(({ passage }) => text.passages[passage] ?? []));
  const body = text.passages.filter((passage) => passage.kind !== 'note');
  if (section === undefined && !items) return paragraphs ? body.filter(({ ordinal }) => isWithin(ordinal, paragraphs)) : [];
  if (section === undefined) return itemsOf(body, items);
  const heading = findHeading(section, text.headings);
  if (heading < 0) return [];
  if (items)
    return itemsOf(
      body.filter((passage) => passage.heading === heading),
      items,
    );
  if (paragraphs) return body.filter((passage) => passage.heading === heading && isWithin(passage.block, paragraphs));
  const end = endOfSection(heading, text.headings);
  return body.filter((passage) => passage.heading >= heading && passage.heading < end);
}

function itemsOf(passages: readonly Passage[], [from, to]: readonly [number, number] = [1, Infinity]): Passage[] {
  return passages.filter(({ kind }) => kind === 'item').slice(from - 1, to);
}

function isWithin(value: number, [from, to]: readonly [number, number]): boolean {
  return value >= from && value <= to;
}

function endOfSection(start: number, headings: readonly Heading[]): number {
  const depth = headings[start]?.depth ?? 0;
  const next = headings.findIndex((heading, index) => index > start && heading.depth <= depth);
  return next < 0 ? headings.length : next;
}

/** Index of the heading that a section's name means: its number, its words, or an ancestor's number or words and its own; -1 for none. */
export function findHeading(section: string, headings: readonly Heading[]): number {
  const wanted = key(section);
  return headings.findIndex((heading, index) => headingKeys(heading, index, headings).includes(wanted));
}

function headingKeys(heading: Heading, index: number, headings: readonly Heading[]): string[] {
  const own = key(heading.text);
  const ancestors = ancestorsOf(index, headings).flatMap((ancestor) => [numberOf(ancestor.text) ?? key(ancestor.text)]);
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

function numberOf(text: string): string | undefined {
  return /^(\d+(?:\.\d+)*)\.?(?:\s|$)/.exec(text)?.[1];
}

function key(words: string): string {
  return fold(words)
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .replace(/\.(?= |$)/g, '')
    .trim();
}

function withoutNumber(folded: string): string {
  return folded.replace(/^\d+(?:\.\d+)* /, '');
}
