import type { Library } from '../library.ts';
import type { TimelineStop } from '../timeline/list-timeline-pages.ts';
import type { TimelineScope } from '../timeline/timeline-path.ts';
import { digestOf } from './digest-of.ts';
import { passagesKey } from './document-key.ts';
import { recordsKey } from './records-key.ts';

/** Changes with everything that a page of a timeline shows. */
export function timelineKey(scope: TimelineScope, stop: TimelineStop, library: Library): string {
  const { period, number, parts, statements } = stop.page;
  const beside = [stop.before, stop.after].map((page) => page && [page.period, page.number]);
  const passages = passagesKey(
    statements.map(({ document }) => document),
    library,
  );
  return digestOf(recordsKey(library), scope, period, number, parts, beside, passages);
}
