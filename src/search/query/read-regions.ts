import { fullTextAnchor } from '../full-text-anchor.ts';
import type { Anchor, IndexedRecord } from './search-engine.ts';

/** A stretch of a record that a reader can be led to: a passage, or what else stands under a heading. */
export interface Region {
  /** Id to link to; null for what stands before the first id. */
  readonly id: string | null;
  /** Whether it is a passage, and not what else stands on the page: its header, a list of references. */
  readonly isPassage: boolean;
  /** Whether it stands in our digest or in the full text; null in records that are no documents. */
  readonly part: 'digest' | 'text' | null;
  /** Its first word, and the one after its last. */
  readonly start: number;
  readonly end: number;
  readonly heading: Stretch | null;
  /** Whether it is the first region under its heading. */
  readonly isFirst: boolean;
  /** Whether it stands among the notes or references. */
  readonly isNote: boolean;
}

/** Words from `start` up to, not including, `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Headings that documents have over their notes and lists of sources, ours and those of full texts. */
const noteHeading =
  /^(?:(?:\d+|[ivx]+)[.)]?\s+)?(?:(?:end)?notes|(?:list\s+of\s+)?references?|reference\s+list|bibliography|works\s+cited|further\s+reading|sources)$/i;

/** Ids of passages: in digests, texts and other pages. */
const passageId = /^[dtp]-/;

/** Divides a record into regions, in its order. Headings, the title and what stands before it are in none of them. */
export function readRegions(record: IndexedRecord): Region[] {
  const { anchors } = record;
  const regions: Region[] = [];
  let part: Region['part'] = record.path.startsWith('/documents/') ? 'digest' : null;
  let heading: Stretch | null = null;
  let isFirst = false;
  let isNote = false;
  const stops = [...anchors.slice(1).map(({ position }) => position), record.words.length];
  const opening = { start: findTitle(record).end, end: anchors[0]?.position ?? record.words.length };
  if (opening.end > opening.start) regions.push({ id: null, isPassage: false, part, ...opening, heading, isFirst, isNote });
  for (const [index, anchor] of anchors.entries()) {
    if (anchor.id === fullTextAnchor) [part, heading, isNote] = ['text', null, false];
    const under: Stretch | null = readHeading(anchor);
    if (under) [heading, isFirst, isNote] = [under, true, noteHeading.test(anchor.text.trim())];
    const region = { start: under?.end ?? anchor.position, end: stops[index] ?? 0 };
    if (region.end <= region.start) continue;
    regions.push({ id: anchor.id, isPassage: passageId.test(anchor.id), part, ...region, heading, isFirst, isNote });
    isFirst = false;
  }
  return regions;
}

/** Where the title stands; empty where it does not. */
export function findTitle({ title, words }: IndexedRecord): Stretch {
  const sought = splitAtSpaces(title);
  const start = words.findIndex((_, at) => sought.every((word, offset) => isPrinted(word, words[at + offset])));
  return start === -1 ? { start: 0, end: 0 } : { start, end: start + sought.length };
}

function readHeading({ element, text, position }: Anchor): Stretch | null {
  return /^h[1-6]$/.test(element) ? { start: position, end: position + splitAtSpaces(text).length } : null;
}

function splitAtSpaces(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** Pagefind ends a block with a full stop of its own. */
function isPrinted(word: string, printed: string | undefined): boolean {
  return printed === word || printed === `${word}.`;
}
