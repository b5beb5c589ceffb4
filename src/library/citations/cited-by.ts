import { documentPath, referencePath } from '../../text/site-paths.ts';
import { shortCitation, titleOf } from '../documents/describe-document.ts';
import type { Library } from '../library.ts';
import { citingPassages, type CitingPassage } from './citing-passages.ts';
import { namePlaces } from './name-places.ts';
import { sameSources } from './same-sources.ts';

/** Where the library cites a document: in digests of other documents, in topics, or in events. */
export interface CitedByGroup {
  readonly heading: string;
  /** What one and several of them are called. */
  readonly nouns: readonly [one: string, many: string];
  readonly entries: readonly CitedByEntry[];
}

export interface CitedByEntry {
  readonly name: string;
  /** The whole title, where the name is a short form of it. */
  readonly title: string | null;
  readonly path: string;
  /** The passages that cite it, and the entry of the references that lists it. */
  readonly places: readonly { readonly words: string; readonly path: string }[];
}

/** Which passages and references of the library cite a document, by what they belong to. Groups without any are left out. */
export function citedBy(library: Library, document: string): CitedByGroup[] {
  const byOwner = Map.groupBy(citingPassages(library, document, null), ({ in: kind, id }) => `${kind} ${id}`);
  const placesOf = (kind: CitingPassage['in'], id: string) => toPlaces(byOwner.get(`${kind} ${id}`) ?? []);
  const listing = new Map(sameSources(library, { document, reference: null }).map((entry) => [entry.document, entry.reference]));
  const documents = library.documents.map(({ id, record }): CitedByEntry => {
    const reference = listing.get(id);
    const listed = reference ? [{ words: 'its references', path: referencePath(id, reference) }] : [];
    const names = { name: shortCitation(record), title: titleOf(record) };
    return { ...names, path: documentPath(id), places: [...placesOf('document', id), ...listed] };
  });
  const toEntry =
    (kind: 'topic' | 'event') =>
    ({ id, record }: { id: string; record: { name: string } }) => {
      return { name: record.name, title: null, path: `/${kind}s/${id}/`, places: placesOf(kind, id) };
    };
  const groups: CitedByGroup[] = [
    { heading: 'Documents', nouns: ['document', 'documents'], entries: documents },
    { heading: 'Topics', nouns: ['topic', 'topics'], entries: library.topics.map(toEntry('topic')) },
    { heading: 'Events', nouns: ['event', 'events'], entries: library.events.map(toEntry('event')) },
  ];
  return groups
    .map((group) => ({ ...group, entries: group.entries.filter(({ places }) => places.length > 0) }))
    .filter(({ entries }) => entries.length > 0);
}

function toPlaces(citing: readonly CitingPassage[]): CitedByEntry['places'] {
  const names = namePlaces(citing.map(({ place }) => place));
  return citing.map(({ in: kind, id, part, passage }, index) => ({
    words: `${part === 'text' ? 'full text ' : ''}${names[index] ?? ''}`,
    path: `/${kind}s/${id}/${part === 'text' ? 'text/' : ''}#${passage}`,
  }));
}
