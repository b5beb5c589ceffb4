import type { DatedStatement } from '../library.ts';

/** One page of a timeline. */
export interface TimelinePage {
  /** ISO value of the year, month or day that it is about; empty for all of the timeline. */
  readonly period: string;
  /** Counted from 1: a list that cannot be divided by date has several pages where it is long. */
  readonly number: number;
  /** Statements of the period. */
  readonly statements: readonly DatedStatement[];
  /** Those that this page lists. */
  readonly listed: readonly DatedStatement[];
  /** Where the period is too long for a page: what it is divided into, each with pages of its own. */
  readonly parts: readonly { readonly period: string; readonly count: number }[];
}

/** A list that is longer is divided. */
const mostListed = 400;

/** Length of the ISO value of a year, a month and a day. */
const lengths = [4, 7, 10];

/**
 * Divides a timeline into pages of at most 400 statements: all on one page, else by years, those by months, those by
 * days. The page of a period that is divided lists the statements that name no more than the period. In reading order.
 */
export function planTimeline(statements: readonly DatedStatement[], period = ''): TimelinePage[] {
  if (statements.length <= mostListed) return [{ period, number: 1, statements, listed: statements, parts: [] }];
  const own = statements.filter(({ date }) => date.length <= period.length);
  const length = lengths.find((candidate) => candidate > period.length) ?? period.length;
  const deeper = statements.filter(({ date }) => date.length > period.length);
  const parts = [...Map.groupBy(deeper, ({ date }) => date.slice(0, length))].sort(([a], [b]) => (a < b ? -1 : 1));
  const counts = parts.map(([part, { length: count }]) => ({ period: part, count }));
  return [
    ...inChunks(own).map((listed, index) => ({
      period,
      number: index + 1,
      statements,
      listed,
      parts: index === 0 ? counts : [],
    })),
    ...parts.flatMap(([part, found]) => planTimeline(found, part)),
  ];
}

function inChunks(statements: readonly DatedStatement[]): (readonly DatedStatement[])[] {
  const count = Math.max(1, Math.ceil(statements.length / mostListed));
  return Array.from({ length: count }, (_, index) => statements.slice(index * mostListed, (index + 1) * mostListed));
}
