import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { elementsOf } from './elements-of.ts';
import type { SiteFiles } from './relative-address.ts';

/** A site as it was built. */
export interface BuiltSite extends SiteFiles {
  readonly folder: string;
  /** Whether texts may be in it that may not be published. */
  readonly isPrivate: boolean;
}

/**
 * Opens the built site in `folder`. `host` is an address on the host that it is published on; the path is the one that the
 * site was built for. Null where there is no site.
 */
export async function openSite(folder: string, host: string): Promise<BuiltSite | null> {
  const home = await readFile(path.join(folder, 'index.html'), 'utf8').catch(() => null);
  if (home === null) return null;
  const elements = elementsOf(fromHtml(home)).map(({ properties }) => properties);
  const root = elements.find(({ dataRoot }) => typeof dataRoot === 'string')?.dataRoot;
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((each) => each.isFile()).map((each) => path.relative(folder, path.join(each.parentPath, each.name)));
  return {
    folder,
    address: new URL(String(root ?? '/'), host).href,
    files: new Set(files.map((file) => file.split(path.sep).join('/'))),
    // Only a private build asks search engines to pass over its home page.
    isPrivate: elements.some(({ name, content }) => name === 'robots' && String(content).includes('noindex')),
  };
}
