import { layOutTable } from '../lay-out-table.ts';
import type { Found, JudgedFigures, Miss } from './measure-judged.ts';

/** Figures of judged queries as a person reads them: what was searched, a table by class, and the misses. */
export function printJudged(scope: string, figures: JudgedFigures): string {
  const headings = [`Searched: ${scope}`, 'queries', 'first', 'first three', 'recall@1', 'recall@3', 'document in three'];
  const rows = [...Object.entries(figures.classes), ['all', figures] as const].map(([name, found]) => printRow(name, found));
  const rank = `  mean reciprocal rank ${figures.reciprocalRank.toFixed(3)}`;
  return [layOutTable([headings, ...rows]), rank, ...figures.misses.map(printMiss)].join('\n');
}

function printRow(name: string, { queries, first, firstThree, document }: Found): string[] {
  const share = (count: number): string => (count / queries).toFixed(3);
  return [name, ...[queries, first, firstThree].map(String), share(first), share(firstThree), share(document)];
}

function printMiss({ id, query, rank, documentRank }: Miss): string {
  const place = (number: number | null): string => (number === null ? 'not shown' : String(number));
  return `  - ${query} (${id}): passage ${place(rank)}, document ${place(documentRank)}`;
}
