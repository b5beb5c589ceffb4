import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What is known of a page that stands in the built site. */
export interface SitePage {
  /** Its file in the site, parted by slashes. */
  readonly file: string;
  /** Changes with all that it shows and with the code that makes it; null where nothing says so. */
  readonly key: string | null;
  /** What only the index reads of it. */
  readonly fields: string;
  readonly isIndexed: boolean;
  /** Address that it is known by; null where it has none. */
  readonly canonical: string | null;
  /** Stands for its content where devices keep it (`offline/list-kept-files.ts`), and its size. */
  readonly revision: string;
  readonly bytes: number;
  /** How a policy names the styles that it bears. */
  readonly styleSource: string;
}

const manifest = 'pages.json';

/** Takes from the cache what the last build said of its pages. It is forgotten there, so that nothing stays of a build that is interrupted. */
export function takeKeptPages(cacheFolder: string): SitePage[] {
  const file = path.join(cacheFolder, manifest);
  const pages = readPages(file);
  rmSync(file, { force: true });
  return pages.filter(({ key }) => key !== null);
}

/** Keeps for the next build what this one says of its pages. */
export function keepPages(cacheFolder: string, pages: readonly SitePage[]): void {
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(path.join(cacheFolder, manifest), JSON.stringify(pages));
}

function readPages(file: string): SitePage[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as SitePage[];
  } catch {
    return [];
  }
}
