import type { Library } from '../library/library.ts';
import { siteLibrary, siteVersion } from '../library/content/site-content.ts';

export { documentPath, eventPath, passagePath, topicPath } from '../text/site-paths.ts';

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

/**
 * What Astro is to know a page by: while this and its code stay as they are, an earlier build's page is taken. `content`
 * gives what changes with all that the page shows; `npm run dev`, which keeps no pages, does not ask for it.
 */
export function keyed(content: () => string): { cacheKey?: string } {
  return import.meta.env.PROD ? { cacheKey: `${siteVersion()} ${content()}` } : {};
}

function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}
