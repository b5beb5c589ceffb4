import { escapeXml } from './escape-xml.ts';

/** A page of the site: its public address and, where it is known, the date of what stands on it. */
export interface MappedPage {
  readonly address: string;
  readonly date?: string | undefined;
}

/** Sitemap (sitemaps.org 0.9), in the order of the addresses. */
export function siteMap(pages: readonly MappedPage[]): string {
  const urls = pages
    .toSorted((a, b) => (a.address < b.address ? -1 : 1))
    .map(({ address, date }) => `<url><loc>${escapeXml(address)}</loc>${date ? `<lastmod>${date}</lastmod>` : ''}</url>`);
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}
