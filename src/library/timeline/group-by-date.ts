import type { DatedStatement } from '../library.ts';

/** The statements of one date, which can be a day, a month or a year. */
export interface DateGroup {
  readonly date: string;
  readonly statements: readonly DatedStatement[];
}

/** Statements of one month, those that name no day first. */
export interface Month {
  /** ISO value: `2020-01`. */
  readonly month: string;
  readonly statements: readonly DatedStatement[];
}

/** Statements of one year. */
export interface Year {
  readonly year: string;
  readonly count: number;
  /** Those that name no month. */
  readonly undivided: readonly DatedStatement[];
  readonly months: readonly Month[];
}

/** Groups statements by date, ascending: a year before its months, a month before its days. */
export function groupByDate(statements: readonly DatedStatement[]): DateGroup[] {
  return groupBy(statements, ({ date }) => date).map(([date, found]) => ({ date, statements: found }));
}

/** Groups statements by year and month, ascending. */
export function groupByYear(statements: readonly DatedStatement[]): Year[] {
  return groupBy(statements, ({ date }) => date.slice(0, 4)).map(([year, found]) => {
    const months = groupBy(found, ({ date }) => date.slice(0, 7)).map(([month, those]) => ({ month, statements: those }));
    return {
      ...{ year, count: found.length, undivided: found.filter(({ date }) => date === year) },
      months: months.filter(({ month }) => month !== year),
    };
  });
}

function groupBy(
  statements: readonly DatedStatement[],
  keyOf: (statement: DatedStatement) => string,
): [string, DatedStatement[]][] {
  return [...Map.groupBy(statements, keyOf)].sort(([a], [b]) => (a < b ? -1 : 1));
}
