import type { Content, Entry } from '../../../library/content/content.ts';
import { documentPath, eventPath, topicPath } from '../../../text/site-paths.ts';
import { unescapeHtml } from '../../../text/escape-html.ts';
import type { DeadLink } from './dead-links.ts';

/** A place in the content. */
export interface LinkSource {
  readonly file: string;
  readonly line: number;
}

/** The places in the content where addresses of the site are written, by path and anchor (`/documents/lamps/#d-…`). */
export function findLinkSources(content: Content): (link: DeadLink) => readonly LinkSource[] {
  const sources = new Map<string, LinkSource[]>();
  for (const { entry, page } of entriesWithPages(content)) {
    for (const { target, line } of linksIn(entry)) {
      const key = target.startsWith('#') ? page + target : target;
      const places = sources.get(key) ?? [];
      places.push({ file: entry.file, line });
      sources.set(key, places);
    }
  }
  return ({ path, anchor }) =>
    sources.get(anchor === null ? path : `${path}#${anchor}`) ?? startingWith(`${path}#`, anchor, sources);
}

/** Where a page is missing, so is every place on it. */
function startingWith(start: string, anchor: string | null, sources: ReadonlyMap<string, readonly LinkSource[]>): LinkSource[] {
  if (anchor !== null) return [];
  return [...sources].flatMap(([key, places]) => (key.startsWith(start) ? places : []));
}

function entriesWithPages({ documents, texts, topics, events, guide, about }: Content) {
  return [
    ...documents.map((entry) => ({ entry, page: documentPath(entry) })),
    ...texts.map((entry) => ({ entry, page: documentPath(entry, 'text') })),
    ...topics.map((entry) => ({ entry, page: topicPath(entry) })),
    ...events.map((entry) => ({ entry, page: eventPath(entry) })),
    ...guide.map((entry) => ({ entry, page: `/guide/${entry.id}/` })),
    ...(about ? [{ entry: about, page: '/about/' }] : []),
  ] satisfies { entry: Entry<unknown>; page: string }[];
}

const written = /<x-(?:link|here|picture) (?:to|src)="([^"]*)"/g;

function linksIn({ body }: Entry<unknown>): { target: string; line: number }[] {
  return [...body.html.matchAll(written)].map(({ index, 1: target = '' }) => {
    const passage = body.passages.find(({ range: [start, end] }) => start <= index && index < end);
    return { target: unescapeHtml(target), line: passage?.line ?? body.passages[0]?.line ?? 1 };
  });
}
