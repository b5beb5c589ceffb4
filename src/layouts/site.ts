import type { Library } from '../library/library.ts';
import { siteLibrary } from '../library/content/site-content.ts';

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

function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}
