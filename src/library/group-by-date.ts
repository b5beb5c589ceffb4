import type { DatedStatement } from './library.ts';

/** The statements of one year, in the order of their dates. */
export interface Year {
  readonly year: string;
  readonly dates: readonly { readonly date: string; readonly statements: readonly DatedStatement[] }[];
}

/** Groups statements by year and date; both ascend, a month before its days. */
export function groupByDate(statements: readonly DatedStatement[]): Year[] {
  const byDate = Map.groupBy(statements, ({ date }) => date);
  const dates = [...byDate].sort(([a], [b]) => (a < b ? -1 : 1)).map(([date, found]) => ({ date, statements: found }));
  return [...Map.groupBy(dates, ({ date }) => date.slice(0, 4))].map(([year, found]) => ({ year, dates: found }));
}
