import { layOutTable } from '../lay-out-table.ts';
import type { BrowserFigures } from './browser/measure-in-browser.ts';
import type { SystemFigures } from './measure-collection.ts';
import type { SearchFigures } from './search-figures.ts';

/** Figures of search as tables: one for each form of the queries, and one for the browser. */
export function printSearchFigures({ collection, documents, queries, indexing, judged, inBrowser }: SearchFigures): string {
  const forms = [...new Set(judged.map((figures) => figures.queries))];
  return [
    `${collection}: ${count(documents)} documents, ${count(queries)} queries; indexed in ${seconds(indexing.ours)}, by Pagefind alone in ${seconds(indexing.shipped)}`,
    ...forms.map((form) => printForm(form, judged)),
    printBrowser(inBrowser),
  ].join('\n\n');
}

function printForm(form: string, judged: readonly SystemFigures[]): string {
  const headings = [`Queries: ${form}`, 'nDCG@10', 'Recall@10', 'MRR@10', 'no result', 'p50 ms', 'p95 ms'];
  const rows = judged
    .filter(({ queries }) => queries === form)
    .map(({ system, ndcg, recall, reciprocalRank, withoutResult, times }) => [
      ...[system, ndcg.toFixed(3), recall.toFixed(3), reciprocalRank.toFixed(3), `${(withoutResult * 100).toFixed(1)} %`],
      ...[times.p50.toFixed(2), times.p95.toFixed(2)],
    ]);
  return layOutTable([headings, ...rows]);
}

function printBrowser(figures: readonly BrowserFigures[]): string {
  const headings = ['In Chromium', 'cold kB', 'most', 'requests', 'most', 'p50 ms', 'p95 ms', 'shown p50', 'shown p95'];
  const rows = figures.map(({ system, cold, ranked, shown }) => [
    ...[system, kilobytes(cold.bytes), kilobytes(cold.mostBytes), count(cold.requests), count(cold.mostRequests)],
    ...[ranked.p50, ranked.p95, shown.p50, shown.p95].map((time) => time.toFixed(1)),
  ]);
  return layOutTable([headings, ...rows]);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}

function count(value: number): string {
  return value.toLocaleString('en-GB');
}

function seconds(value: number): string {
  return `${value.toFixed(1)} s`;
}
