import type { TimelinePage } from './plan-timeline.ts';

/** What a timeline is limited to. */
export interface TimelineScope {
  readonly kind: 'library' | 'topic' | 'document';
  /** Id of the topic or document; empty for the library. */
  readonly id: string;
}

/** Path of a timeline, or of one page of it: `/timeline/topics/great-lamp/1902/`. */
export function timelinePath({ kind, id }: TimelineScope, page?: Pick<TimelinePage, 'period' | 'number'>): string {
  const scope = { library: '', topic: `topics/${id}/`, document: `documents/${id}/` }[kind];
  return `/timeline/${scope}${page ? pagePath(page) : ''}`;
}

/** The part of the path that names the page within its timeline; empty for the first. */
export function pagePath({ period, number }: Pick<TimelinePage, 'period' | 'number'>): string {
  return [period, number > 1 ? `page-${String(number)}` : '']
    .filter(Boolean)
    .map((part) => `${part}/`)
    .join('');
}
