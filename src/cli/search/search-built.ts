import { openBuiltIndex } from '../../search/open-built-index.ts';
import type { FoundPassage } from '../../search/query/describe-passage.ts';
import { describeRecord } from '../../search/query/describe-record.ts';
import type { Piece } from '../../search/query/excerpt.ts';
import { orderByPassages } from '../../search/query/order-by-passages.ts';
import { searchLibrary, type SearchOutcome } from '../../search/query/search-library.ts';

/** What a search of a built site finds, in plain words. */
export interface BuiltFinding {
  readonly query: string;
  /** Number of documents, topics, events and chapters that it finds. */
  readonly count: number;
  /** Ids of topics that the query names, and of those that it may mean. */
  readonly named: readonly string[];
  readonly suggested: readonly string[];
  /** The query that was searched in its place, and the one that may have been meant; null where there is none. */
  readonly corrected: string | null;
  readonly proposed: string | null;
  /** Words, phrases and typed filters that stand nowhere. */
  readonly unknown: readonly string[];
  readonly results: readonly BuiltResult[];
}

export interface BuiltResult {
  readonly path: string;
  readonly title: string;
  readonly about: string;
  readonly score: number;
  /** Names by which topics of the query stand in it, where it has none that was typed. */
  readonly otherNames: readonly string[];
  /** Number of passages that hold what was sought; the best of them follow. */
  readonly passageCount: number;
  readonly passages: readonly BuiltPassage[];
}

export interface BuiltPassage {
  readonly path: string;
  /** Null for a part of a page that is no passage. */
  readonly id: string | null;
  readonly heading: string;
  readonly text: string;
}

const shownPassages = 3;

/** Searches the index in a folder of a built site as a reader would, and describes the first results with whole passages. */
export async function searchBuilt(folder: string, query: string, limit: number): Promise<BuiltFinding> {
  const engine = await openBuiltIndex(folder);
  const outcome = await searchLibrary(engine, { query, choice: {}, order: 'best' });
  const first = (await orderByPassages(engine, outcome.records)).slice(0, limit);
  const results = await Promise.all(
    first.map(async (record): Promise<BuiltResult> => {
      const { path, title, about, otherNames, passageCount, passages } = await describeRecord(engine, record, {
        passages: shownPassages,
        words: Infinity,
      });
      const [score, found] = [Number(record.score.toFixed(3)), passages.map(toPassage)];
      return { path, title: textOf(title), about, score, otherNames, passageCount, passages: found };
    }),
  );
  return { query, count: outcome.records.length, ...understood(outcome), results };
}

function understood({ named, suggested, correction, proposal, unknown, unknownFilters }: SearchOutcome) {
  return {
    named: named.map(({ topic }) => topic.id),
    suggested: suggested.map(({ topic }) => topic.id),
    corrected: correction?.query ?? null,
    proposed: proposal?.query ?? null,
    unknown: [...unknown.map(({ text }) => text), ...unknownFilters.map(({ facet, value }) => `${facet}:${value}`)],
  };
}

function toPassage({ path, heading, excerpt }: FoundPassage): BuiltPassage {
  return { path, id: path.split('#')[1] ?? null, heading: textOf(heading), text: textOf(excerpt) };
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}
