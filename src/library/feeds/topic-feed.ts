import { documentPath, topicPath } from '../../text/site-paths.ts';
import { shortCitation, titleOf } from '../documents/describe-document.ts';
import { escapeXml } from './escape-xml.ts';
import { addedOn, timeOf, undated } from './feed-entry-date.ts';
import type { Library, LibraryTopic, PlacedPassage } from '../library.ts';
import { passageHtml } from '../reading/reading-html.ts';

/** Entries of a feed: readers keep what they have seen, and a feed is fetched often. */
const entryLimit = 100;

/**
 * Atom feed (RFC 4287) of the passages on a topic, those of the latest additions first. An entry is dated by the digest
 * of its document, which is when the library took it up; without a digest by the document itself. Addresses are the
 * library's public ones.
 */
export function topicFeed(topic: LibraryTopic, library: Library): string {
  const address = library.settings.address.replace(/\/$/, '');
  const href = (path: string): string => `${address}${path}`;
  const entries = latest(topic, library).flatMap((placed) => toEntry(placed, topic, library, href));
  const page = href(topicPath(topic));
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(library.settings.language)}">
<id>${escapeXml(page)}</id>
<title>${escapeXml(`${topic.record.name}: passages · ${library.settings.name}`)}</title>
<subtitle>${escapeXml(topic.record.summary)}</subtitle>
<updated>${timeOf(entries[0]?.updated ?? undated)}</updated>
<author><name>${escapeXml(library.settings.name)}</name></author>
<link rel="self" type="application/atom+xml" href="${escapeXml(`${page}feed.xml`)}"/>
<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>
${entries.map(({ xml }) => xml).join('\n')}
</feed>
`;
}

/** As many passages as a feed holds, so that no others are rendered. */
function latest({ evidence }: LibraryTopic, { documentById }: Library): PlacedPassage[] {
  const dated = evidence.flatMap(({ document, passages }) => {
    const added = documentById.get(document);
    return added ? [{ updated: addedOn(added), passages }] : [];
  });
  dated.sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0));
  return dated.flatMap(({ passages }) => passages).slice(0, entryLimit);
}

interface FeedEntry {
  readonly updated: string;
  readonly xml: string;
}

function toEntry(placed: PlacedPassage, topic: LibraryTopic, library: Library, href: (path: string) => string): FeedEntry[] {
  const document = library.documentById.get(placed.document);
  const body = placed.part === 'text' ? document?.text : document?.summary;
  if (!document || !body) return [];
  const home = href(documentPath(document, placed.part));
  const updated = addedOn(document);
  const whose = placed.part === 'text' ? 'full text' : 'our digest';
  const html = passageHtml(body, placed.passage.range, { library, href, document, home, marked: topic.id });
  const id = escapeXml(`${home}#${placed.passage.id}`);
  return [
    {
      updated,
      xml: `<entry><id>${id}</id><title>${escapeXml(`${shortCitation(document.record)}, ${whose}: ${titleOf(document.record)}`)}</title><updated>${timeOf(updated)}</updated><link rel="alternate" type="text/html" href="${id}"/><content type="html">${escapeXml(html)}</content></entry>`,
    },
  ];
}
