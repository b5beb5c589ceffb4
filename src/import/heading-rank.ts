import type { OutlineEntry } from './draft.ts';
import { isSectionName, opensListOfWorks } from './section-names.ts';

/** What the rank of the next heading hangs on. */
export interface Rank {
  /** Depth of the last heading whose rank the source shows (a number, the contents list, a usual name). */
  readonly anchor: number;
  /** Depth of the last numbered heading; 1 before the first. */
  readonly numbered: number;
  /** Depth of the last heading, which the next may exceed by one. */
  readonly last: number;
  /** Index of the next entry of the contents list. */
  readonly next: number;
  readonly inList: boolean;
}

/** Before the first heading. */
export const firstRank: Rank = { anchor: 1, numbered: 1, last: 1, next: 0, inList: false };
const numbering = /^(\d{1,2}(?:\.\d{1,2})+\.?(?=\s+\S)|\d{1,2}\.?(?=\s+[\p{Lu}"'“‘]))\s+/u;

/** Whether the source itself shows what rank a line would have as a heading: a number, a usual name, an entry of the contents list. */
export function isRanked(text: string, rank: Rank, outline: readonly OutlineEntry[]): boolean {
  return numbering.test(text) || isSectionName(text) || positionInOutline(text, rank, outline) >= 0;
}

/** The rank of the next heading: by its number, its usual name, the contents list; else one below the last of these. */
export function nextRank(rank: Rank, text: string, outline: readonly OutlineEntry[]): Rank {
  const number = numberOf(text);
  const position = number
    ? outline.findIndex((entry) => numberOf(entry.text) === number)
    : positionInOutline(text, rank, outline);
  const next = position >= 0 ? position + 1 : rank.next;
  const inList = opensListOfWorks(text);
  if (number) return anchored(rank, Math.min(1 + number.split('.').length, rank.last + 1), next, inList, true);
  if (isSectionName(text)) return anchored({ ...rank, numbered: 1 }, 2, next, inList, false);
  if (position >= 0) return anchored(rank, Math.min(rank.numbered + 1, rank.last + 1), next, inList, false);
  return { ...rank, last: Math.min(rank.anchor + 1, rank.last + 1), inList };
}

/** The rank of a heading that the source marks as one. */
export function markedRank(rank: Rank, text: string, depth: number): Rank {
  return anchored(rank, Math.min(Math.max(depth, 2), rank.last + 1), rank.next, opensListOfWorks(text), false);
}

function anchored(rank: Rank, depth: number, next: number, inList: boolean, isNumbered: boolean): Rank {
  return { anchor: depth, last: depth, next, inList, numbered: isNumbered ? depth : rank.numbered };
}

function numberOf(text: string): string | undefined {
  return numbering.exec(text)?.[1]?.replace(/\.$/, '');
}

function positionInOutline(text: string, rank: Rank, outline: readonly OutlineEntry[]): number {
  return outline.findIndex((entry, index) => index >= rank.next && fold(entry.text) === fold(text));
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
}
