import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What a build knows of the site that it made, for the next one. */
export interface KeptSite {
  readonly pages: readonly SitePage[];
  /** Stands for all that the search index was made of; null where there is none. */
  readonly indexKey: string | null;
}

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

const manifest = 'site.json';

/**
 * Takes from the cache what the last build knew of its site, but for pages that have no key. It is forgotten there, so that
 * nothing stays of a build that is interrupted.
 */
export function takeKeptSite(cacheFolder: string): KeptSite {
  const file = path.join(cacheFolder, manifest);
  const { pages, indexKey } = readSite(file);
  rmSync(file, { force: true });
  return { pages: pages.filter(({ key }) => key !== null), indexKey };
}

/** Keeps for the next build what this one knows of its site. */
export function keepSite(cacheFolder: string, site: KeptSite): void {
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(path.join(cacheFolder, manifest), JSON.stringify(site));
}

function readSite(file: string): KeptSite {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as KeptSite;
  } catch {
    return { pages: [], indexKey: null };
  }
}
