import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Content } from '../library/content/content.ts';
import { siteMap, type MappedPage } from '../library/feeds/site-map.ts';
import type { SitePage } from './pages/kept-site.ts';
import { ownAddress } from './pages/own-address.ts';

/**
 * Writes `sitemap.xml` into a built site: every page that is known by its own address, but for the search, which is a form.
 * Pages of a document bear the date of its digest; of other pages none is known.
 */
export function writeSiteMap(
  folder: string,
  { settings, documents }: Pick<Content, 'settings' | 'documents'>,
  pages: readonly Pick<SitePage, 'file' | 'canonical'>[],
): void {
  const dates = new Map(documents.map(({ id, record }) => [`${settings.address}documents/${id}/`, record.digest?.date]));
  const mapped: MappedPage[] = [];
  for (const page of pages) {
    const address = ownAddress(page, settings.address);
    if (address !== null && address !== `${settings.address}search/`) mapped.push({ address, date: dates.get(address) });
  }
  writeFileSync(path.join(folder, 'sitemap.xml'), siteMap(mapped));
}
