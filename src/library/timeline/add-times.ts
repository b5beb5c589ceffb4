import type { DatedStatement } from '../library.ts';
import { markDates } from './mark-dates.ts';

/** Wraps the dates of a document's statements into `<time datetime>`, in compiled HTML of its digest or its text. */
export function addTimes(html: string, statements: readonly DatedStatement[]): string {
  const byPassage = Map.groupBy(statements, ({ passage }) => passage.id);
  let written = '';
  let done = 0;
  for (const { 0: opening, 1: id = '', index } of html.matchAll(/ id="([dt]-[0-9a-z-]+)">/g)) {
    const [statement, ...others] = byPassage.get(id) ?? [];
    if (!statement) continue;
    const [from, to] = statement.passage.range;
    const start = index + opening.length;
    const end = start + to - from;
    written += html.slice(done, start) + markDates(html.slice(start, end), [statement, ...others]);
    done = end;
  }
  return written + html.slice(done);
}
