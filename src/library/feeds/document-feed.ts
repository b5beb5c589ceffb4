import type { Library } from '../library.ts';
import { escapeXml } from './escape-xml.ts';
import { timeOf, undated } from './feed-entry-date.ts';
import { feedItems } from './feed-items.ts';

/** Entries of a feed: readers keep what they have seen, and a feed is fetched often. */
const entryLimit = 100;

/**
 * Atom feed (RFC 4287) of the documents, of corrections of their digests and of those that were withdrawn, the latest
 * first. Summaries are the library's own words. Addresses are the library's public ones, and nothing depends on when the
 * feed is made.
 */
export function atomFeed(library: Library): string {
  const { settings } = library;
  const items = feedItems(library).slice(0, entryLimit);
  const entries = items.map(({ address, title, date, summary }) => {
    const page = escapeXml(address);
    return `<entry><id>${page}</id><title>${escapeXml(title)}</title><updated>${timeOf(date ?? undated)}</updated><link rel="alternate" type="text/html" href="${page}"/><summary>${escapeXml(summary)}</summary></entry>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(settings.language)}">
<id>${escapeXml(settings.address)}</id>
<title>${escapeXml(`${settings.name}: documents`)}</title>
<subtitle>${escapeXml(settings.description)}</subtitle>
<updated>${timeOf(items[0]?.date ?? undated)}</updated>
<author><name>${escapeXml(settings.name)}</name></author>
<link rel="self" type="application/atom+xml" href="${escapeXml(`${settings.address}feed.xml`)}"/>
<link rel="alternate" type="text/html" href="${escapeXml(`${settings.address}documents/`)}"/>
${entries.join('\n')}
</feed>
`;
}

/** The same as JSON Feed 1.1. */
export function jsonFeed(library: Library): string {
  const { name, description, address, language } = library.settings;
  const items = feedItems(library)
    .slice(0, entryLimit)
    .map((item) => ({
      id: item.address,
      url: item.address,
      ...(item.original !== null && { external_url: item.original }),
      title: item.title,
      content_text: item.summary,
      ...(item.date !== null && { date_published: timeOf(item.date) }),
      language,
    }));
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: `${name}: documents`,
    home_page_url: `${address}documents/`,
    feed_url: `${address}feed.json`,
    description,
    language,
    authors: [{ name }],
    items,
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
