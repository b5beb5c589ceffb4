import type { DatedStatement } from '../library.ts';
import { planTimeline, type TimelinePage } from './plan-timeline.ts';
import { pagePath } from './timeline-path.ts';

/** A page of a timeline with its way to others. */
export interface TimelineStop {
  /** Path of the page within its timeline, without a slash at its end; undefined for the first page. */
  readonly path: string | undefined;
  readonly page: TimelinePage;
  /** The pages that list statements before and after it. */
  readonly before: TimelinePage | undefined;
  readonly after: TimelinePage | undefined;
}

/** All pages of a timeline, in reading order. */
export function listTimelinePages(statements: readonly DatedStatement[]): TimelineStop[] {
  const pages = planTimeline(statements);
  const before = previousListing(pages);
  const after = previousListing(pages.toReversed()).reverse();
  return pages.map((page, index) => ({
    path: pagePath(page).slice(0, -1) || undefined,
    ...{ page, before: before[index], after: after[index] },
  }));
}

/** For each page the nearest page before it that lists statements. */
function previousListing(pages: readonly TimelinePage[]): (TimelinePage | undefined)[] {
  let last: TimelinePage | undefined;
  return pages.map((page) => {
    const found = last;
    if (page.listed.length > 0) last = page;
    return found;
  });
}
