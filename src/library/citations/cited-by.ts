import { documentPath, referencePath } from '../../text/site-paths.ts';
import { shortCitation, titleOf } from '../documents/describe-document.ts';
import type { Library, LibraryDocument, LibraryEvent, LibraryTopic } from '../library.ts';
import { positionsOf } from '../positions-of.ts';
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
  const citing = Map.groupBy(citingPassages(library, document, null), ({ in: kind }) => kind);
  const placesOf = (kind: CitingPassage['in']): Map<string, CitingPassage[]> =>
    Map.groupBy(citing.get(kind) ?? [], ({ id }) => id);
  const documents = placesOf('document');
  const listing = new Map(sameSources(library, { document, reference: null }).map((entry) => [entry.document, entry.reference]));
  const toDocument = ({ id, record }: LibraryDocument): CitedByEntry => {
    const reference = listing.get(id);
    const listed = reference ? [{ words: 'its references', path: referencePath(id, reference) }] : [];
    const names = { name: shortCitation(record), title: titleOf(record) };
    return { ...names, path: documentPath(id), places: [...toPlaces(documents.get(id) ?? []), ...listed] };
  };
  const entriesOf = (kind: 'topic' | 'event', entries: readonly (LibraryTopic | LibraryEvent)[]): CitedByEntry[] => {
    const places = placesOf(kind);
    return inOrder(entries, places.keys()).map(({ id, record }) => {
      return { name: record.name, title: null, path: `/${kind}s/${id}/`, places: toPlaces(places.get(id) ?? []) };
    });
  };
  const groups: CitedByGroup[] = [
    {
      heading: 'Documents',
      nouns: ['document', 'documents'],
      entries: inOrder(library.documents, [...documents.keys(), ...listing.keys()]).map(toDocument),
    },
    { heading: 'Topics', nouns: ['topic', 'topics'], entries: entriesOf('topic', library.topics) },
    { heading: 'Events', nouns: ['event', 'events'], entries: entriesOf('event', library.events) },
  ];
  return groups
    .map((group) => ({ ...group, entries: group.entries.filter(({ places }) => places.length > 0) }))
    .filter(({ entries }) => entries.length > 0);
}

/** The entries with these ids, in the order of the library. */
function inOrder<Item extends { readonly id: string }>(entries: readonly Item[], ids: Iterable<string>): Item[] {
  const positions = positionsOf(entries);
  const places = [...new Set(ids)].flatMap((id) => positions.get(id) ?? []).sort((a, b) => a - b);
  return places.flatMap((place) => entries[place] ?? []);
}

function toPlaces(citing: readonly CitingPassage[]): CitedByEntry['places'] {
  const names = namePlaces(citing.map(({ place }) => place));
  return citing.map(({ in: kind, id, part, passage }, index) => ({
    words: `${part === 'text' ? 'full text ' : ''}${names[index] ?? ''}`,
    path: `/${kind}s/${id}/${part === 'text' ? 'text/' : ''}#${passage}`,
  }));
}
