import { readFileSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Content } from '../library/content/content.ts';
import { siteMap, type MappedPage } from '../library/feeds/site-map.ts';
import { unescapeHtml } from '../text/escape-html.ts';

/**
 * Writes `sitemap.xml` into a built site: every page that is known by its own address, but for the search, which is a form.
 * Pages of a document bear the date of its digest; of other pages none is known.
 */
export async function writeSiteMap(
  folder: string,
  { settings, documents }: Pick<Content, 'settings' | 'documents'>,
): Promise<void> {
  const dates = new Map(documents.map(({ id, record }) => [`${settings.address}documents/${id}/`, record.digest?.date]));
  const names = await readdir(folder, { recursive: true });
  const pages: MappedPage[] = [];
  for (const name of names.filter((file) => path.basename(file) === 'index.html')) {
    const address = `${settings.address}${name.replaceAll(path.sep, '/').replace(/index\.html$/, '')}`;
    const isOwn = canonicalOf(readFileSync(path.join(folder, name), 'utf8')) === address;
    if (isOwn && address !== `${settings.address}search/`) pages.push({ address, date: dates.get(address) });
  }
  await writeFile(path.join(folder, 'sitemap.xml'), siteMap(pages));
}

function canonicalOf(html: string): string | undefined {
  const address = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
  return address && unescapeHtml(address);
}
