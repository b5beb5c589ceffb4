import { shortCitation, titleOf } from '../documents/describe-document.ts';
import { escapeXml } from './escape-xml.ts';
import { addedOn, timeOf, undated } from './feed-entry-date.ts';
import type { Library, LibraryDocument } from '../library.ts';

/** Entries of a feed: readers keep what they have seen, and a feed is fetched often. */
const entryLimit = 100;

/**
 * Atom feed (RFC 4287) of the documents, the latest additions first. Summaries are the library's own words. Addresses are
 * the library's public ones, and nothing depends on when the feed is made.
 */
export function atomFeed(library: Library): string {
  const { settings } = library;
  const documents = latest(library);
  const entries = documents.map((document) => {
    const page = escapeXml(addressOf(document, library));
    return `<entry><id>${page}</id><title>${escapeXml(headingOf(document))}</title><updated>${timeOf(addedOn(document))}</updated><link rel="alternate" type="text/html" href="${page}"/><summary>${escapeXml(document.record.summary)}</summary></entry>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(settings.language)}">
<id>${escapeXml(settings.address)}</id>
<title>${escapeXml(`${settings.name}: documents`)}</title>
<subtitle>${escapeXml(settings.description)}</subtitle>
<updated>${timeOf(documents[0] ? addedOn(documents[0]) : undated)}</updated>
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
  const items = latest(library).map((document) => ({
    id: addressOf(document, library),
    url: addressOf(document, library),
    ...(document.record.url !== null && { external_url: document.record.url }),
    title: headingOf(document),
    content_text: document.record.summary,
    ...(addedOn(document) !== undated && { date_published: timeOf(addedOn(document)) }),
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

/** Documents that nothing dates come last. */
function latest({ documents }: Library): LibraryDocument[] {
  const dated = documents.map((document) => ({ document, on: document.record.digest?.date ?? document.record.date ?? '' }));
  dated.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
  return dated.slice(0, entryLimit).map(({ document }) => document);
}

/** The summary is ours, so who wrote the original stands with its title alone. */
function headingOf({ record }: LibraryDocument): string {
  return `${titleOf(record)} (${shortCitation(record)})`;
}

function addressOf({ id }: LibraryDocument, { settings }: Library): string {
  return `${settings.address}documents/${id}/`;
}
