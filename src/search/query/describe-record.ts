import { weighRegions } from './weigh-regions.ts';
import { excerpt, markWords, type Piece } from './excerpt.ts';
import type { FoundTerm, RankedRecord } from './rank-records.ts';
import { findTitle, readRegions, type Region } from './read-regions.ts';
import type { IndexedRecord } from './search-engine.ts';
import { nearestPositions } from './word-match.ts';

/** A record as a reader sees it among the results. */
export interface Result {
  readonly path: string;
  readonly title: readonly Piece[];
  readonly about: string;
  readonly summary: string;
  /** Its best passages, the best first. */
  readonly passages: readonly FoundPassage[];
  /** Number of passages that hold a term. */
  readonly passageCount: number;
}

/** A passage that holds what was sought. */
export interface FoundPassage {
  /** Path of the very passage. */
  readonly path: string;
  readonly part: Region['part'];
  /** The heading it stands under; empty where there is none. */
  readonly heading: readonly Piece[];
  readonly excerpt: readonly Piece[];
}

/** How much of a record to show: the number of its passages, and of words in each. */
export interface Extent {
  readonly passages: number;
  readonly words: number;
}

/** Describes a record that was found, with its best passages. */
export function describeRecord(record: IndexedRecord, { found }: Pick<RankedRecord, 'found'>, extent: Extent): Result {
  const terms = dropPhraseWords(found).map((term) => keepNearest(term, record.words));
  const marked = new Set(terms.flatMap(({ positions }) => positions));
  const weighed = weighRegions(readRegions(record), terms);
  const title = findTitle(record);
  const { path, about, summary, words } = record;
  return {
    ...{ path, about, summary },
    title: title.end > 0 ? withoutStop(markWords(words, title, marked), record.title) : [{ text: record.title, isMarked: false }],
    passages: weighed.slice(0, extent.passages).map(({ region }) => describePassage(record, region, marked, extent.words)),
    passageCount: weighed.length,
  };
}

/** Where a phrase stands, its words count only inside it. */
function dropPhraseWords(found: readonly FoundTerm[]): FoundTerm[] {
  const phrases = found.filter(({ isPhrase }) => isPhrase).flatMap(({ text }) => text.split(' '));
  return found.filter(({ isPhrase, text }) => isPhrase || !phrases.includes(text));
}

function keepNearest(term: FoundTerm, words: readonly string[]): FoundTerm {
  return term.isPhrase ? term : { ...term, positions: nearestPositions(term.text, term.positions, words) };
}

function describePassage(
  { path, words }: IndexedRecord,
  region: Region,
  marked: ReadonlySet<number>,
  longest: number,
): FoundPassage {
  const page = region.part === 'text' ? `${path}text/` : path;
  return {
    path: region.id === null ? page : `${page}#${region.id}`,
    part: region.part,
    heading: region.heading ? withoutStop(markWords(words, region.heading, marked)) : [],
    excerpt: excerpt(words, region, marked, longest),
  };
}

/** Takes off the full stop with which Pagefind ends a block, unless the printed words end in one. */
function withoutStop(pieces: readonly Piece[], printed = ''): readonly Piece[] {
  const last = pieces.at(-1);
  if (!last?.text.endsWith('.') || printed.endsWith('.')) return pieces;
  return [...pieces.slice(0, -1), { ...last, text: last.text.slice(0, -1) }].filter(({ text }) => text !== '');
}
