import type { Library, LibraryDocument, LibraryTopic, Part } from '../library/library.ts';
import { siteLibrary } from '../library/content/site-content.ts';

/** What every page is made from. */
export interface Site {
  readonly library: Library;
  /** Address of a path of the site (`/topics/`), with the base it is published under. */
  readonly href: (path: string) => string;
}

/** The library of this build, and the way to address its pages. */
export async function getSite(): Promise<Site> {
  const library = await siteLibrary();
  return { library, href };
}

/** Path of a document's page: its record and digest, or its full text. */
export function documentPath(document: Pick<LibraryDocument, 'id'> | string, part: Part = 'digest'): string {
  const id = typeof document === 'string' ? document : document.id;
  return part === 'text' ? `/documents/${id}/text/` : `/documents/${id}/`;
}

/** Path of a topic's page; from the second on, that of a further page of its passages. */
export function topicPath(topic: Pick<LibraryTopic, 'id'> | string, page = 1): string {
  const id = typeof topic === 'string' ? topic : topic.id;
  return page === 1 ? `/topics/${id}/` : `/topics/${id}/passages/${String(page)}/`;
}

function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}
