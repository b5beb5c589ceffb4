import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BuiltSite } from './dead-links.ts';
import { readPage, type BuiltPage } from './read-page.ts';

/** Reads the pages of a built site. Null where the folder holds none. */
export async function readBuiltSite(folder: string, address: string): Promise<BuiltSite | null> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => `/${path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/')}`)
    .sort();
  const pages = new Map<string, BuiltPage>();
  for (const name of names.filter((each) => each.endsWith('.html'))) {
    pages.set(name.replace(/\/index\.html$/, '/'), readPage(await readFile(path.join(folder, name), 'utf8')));
  }
  return pages.size === 0 ? null : { address, pages, files: new Set(names) };
}
