import { fold } from '../text/fold.ts';

/** One place of an original: a section, paragraphs of it or of the whole document, pages, or a note. */
export interface Locator {
  readonly section?: string;
  readonly paragraphs?: readonly [number, number];
  /** Items of the lists of a section, counted through it. */
  readonly items?: readonly [number, number];
  readonly pages?: readonly [number, number];
  /** Labels of notes. */
  readonly notes?: readonly string[];
  /** A part of the original that its text does not hold: its title, standfirst or a picture's caption. */
  readonly outside?: string;
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
  if (/^(?:title|standfirst|picture caption)$/.test(part)) return { outside: part };
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
  return parseLocator(locator)
    .map((part) => shortPart({ ...part, ...(part.section && { section: numberOf(part.section) ?? part.section }) }))
    .join('; ');
}

/** Whether two locators speak of the same place: a part of one overlaps with a part of the other. */
export function isSamePlace(one: string, other: string): boolean {
  return parseLocator(one).some((a) => parseLocator(other).some((b) => overlap(a, b)));
}

function overlap(a: Locator, b: Locator): boolean {
  if (a.outside || b.outside) return a.outside === b.outside;
  if (a.notes || b.notes) return a.notes?.some((label) => b.notes?.includes(label)) ?? false;
  if (sectionKey(a.section ?? '') !== sectionKey(b.section ?? '')) return false;
  const [one, other] = [rangeOf(a), rangeOf(b)];
  if (!one || !other) return true;
  return one.unit === other.unit && one.range[0] <= other.range[1] && other.range[0] <= one.range[1];
}

/** What a locator counts within its section; nothing where it means all of it. */
function rangeOf({ paragraphs, items, pages }: Locator) {
  if (paragraphs) return { unit: 'paragraph', range: paragraphs };
  if (items) return { unit: 'item', range: items };
  return pages && { unit: 'page', range: pages };
}

function shortPart({ section, paragraphs, items, pages, notes, outside }: Locator): string {
  if (outside) return outside;
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

/** Number at the beginning of a heading or of the name of a section. */
export function numberOf(text: string): string | undefined {
  return /^(\d+(?:\.\d+)*)\.?(?:\s|$)/.exec(text)?.[1];
}

/** The words of a heading or of the name of a section, as they are compared. */
export function sectionKey(words: string): string {
  return fold(words)
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .replace(/\.(?= |$)/g, '')
    .trim();
}
