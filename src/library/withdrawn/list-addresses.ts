import { documentPath } from '../../text/site-paths.ts';
import type { Library, LibraryDocument } from '../library.ts';
import { filesOfDocument } from '../site-files/files-of-document.ts';
import { listTimelinePages } from '../timeline/list-timeline-pages.ts';
import { statementsOfDocument } from '../timeline/statements-of.ts';

/**
 * Paths of all pages and files of the site that are a document's own, also under its earlier ids. A page that it shares
 * with others (a topic, an event, a feed) is none of them. That of its full text is one, whether the text is held or not.
 */
export function listAddresses(document: LibraryDocument, library: Library): string[] {
  const { id, record } = document;
  const page = documentPath(id);
  const statements = statementsOfDocument(library, id);
  const stops = statements.length === 0 ? [] : listTimelinePages(statements);
  const own = [
    ...[page, documentPath(id, 'text')],
    ...stops.map(({ path }) => `/timeline${page}${path === undefined ? '' : `${path}/`}`),
    ...filesOfDocument(document, library).map(({ path }) => path),
  ];
  // Data files are asked for by pages, and no page of today knows an earlier id.
  const renamed = own.filter((path) => !path.startsWith('/data/'));
  const former = (record.formerly ?? []).flatMap((earlier) => renamed.map((path) => path.replace(page, documentPath(earlier))));
  return [...own, ...former];
}
