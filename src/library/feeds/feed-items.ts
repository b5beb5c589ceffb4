import { shortCitation, titleOf } from '../documents/describe-document.ts';
import { listCorrections } from '../documents/list-corrections.ts';
import type { Library, LibraryDocument, WithdrawnDocument } from '../library.ts';
import { nameWithdrawn, tellWithdrawn } from '../withdrawn/tell-withdrawn.ts';

/** What the feed of the library tells: a document, a correction of a digest, or that a document was withdrawn. */
export interface FeedItem {
  /** Its public address; that of a withdrawn document is the one it had, so that feed readers replace what they hold. */
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  /** ISO date; null where nothing gives one. */
  readonly date: string | null;
  /** Where the original can be read, for documents. */
  readonly original: string | null;
}

/** The items of the feed, the latest first and undated ones last. All words are the library's own. */
export function feedItems(library: Pick<Library, 'documents' | 'withdrawn' | 'settings'>): FeedItem[] {
  const { address } = library.settings;
  const items = [
    ...library.withdrawn.map((document) => withdrawnItem(document, address)),
    ...library.documents.flatMap((document) => [documentItem(document, address), ...correctionItems(document, address)]),
  ];
  const key = ({ date }: FeedItem): string => date ?? '';
  return items.sort((a, b) => (key(a) < key(b) ? 1 : key(a) > key(b) ? -1 : 0));
}

function documentItem(document: LibraryDocument, root: string): FeedItem {
  const { url: original, summary, digest } = document.record;
  const date = digest?.date ?? document.record.date;
  return { address: addressOf(document, root), title: headingOf(document), summary, date, original };
}

function correctionItems(document: LibraryDocument, root: string): FeedItem[] {
  return listCorrections(document).map(({ id, date, text }) => ({
    address: `${addressOf(document, root)}#${id}`,
    title: `Correction: ${headingOf(document)}`,
    ...{ summary: text, date, original: null },
  }));
}

function withdrawnItem({ id, record }: WithdrawnDocument, root: string): FeedItem {
  const title = `Withdrawn: ${nameWithdrawn(record)}`;
  return { address: addressOf({ id }, root), title, summary: tellWithdrawn(record), date: record.date, original: null };
}

/** The summary is ours, so who wrote the original stands with its title alone. */
function headingOf({ record }: LibraryDocument): string {
  return `${titleOf(record)} (${shortCitation(record)})`;
}

function addressOf({ id }: { readonly id: string }, root: string): string {
  return `${root}documents/${id}/`;
}
