import { exportCitations } from '../export/export-citations.ts';
import type { Compiled, Library, LibraryDocument, LibraryEvent, LibraryTopic } from '../library.ts';
import { placesIn, type BodyPlace } from './places-in.ts';

/** A passage that cites something. */
export interface CitingPassage {
  readonly in: 'document' | 'topic' | 'event';
  /** Id of the document, topic or event that it belongs to. */
  readonly id: string;
  readonly part: 'digest' | 'text' | 'introduction';
  readonly passage: string;
  /** Where it stands in its body. */
  readonly place: BodyPlace['brief'];
}

type Index = ReadonlyMap<string, readonly CitingPassage[]>;

const indexes = new WeakMap<Library, Index>();

/**
 * The passages that cite an entry of a document's references (`reference` is null: the document itself), each once: digests
 * and texts, their notes, and the introductions of topics and events. A document does not cite itself.
 */
export function citingPassages(library: Library, document: string, reference: string | null): readonly CitingPassage[] {
  const index = indexes.get(library) ?? indexCitations(library);
  indexes.set(library, index);
  return index.get(keyOf(document, reference)) ?? [];
}

function indexCitations(library: Library): Index {
  const places = new Map([
    ...library.documents.flatMap(passagesOfDocument),
    ...library.topics.flatMap((topic) => passagesOfIntroduction('topic', topic)),
    ...library.events.flatMap((event) => passagesOfIntroduction('event', event)),
  ]);
  const index = new Map<string, Set<CitingPassage>>();
  for (const { from, to, note } of exportCitations(library)) {
    const place = places.get(`${from.in} ${from.id} ${from.passage}`);
    const isItself = to.reference === null && from.in === 'document' && from.id === to.document;
    // The notes that a record lists are told with the reference itself, also where no text is held.
    if (!place || note !== null || isItself) continue;
    const key = keyOf(to.document, to.reference);
    index.set(key, (index.get(key) ?? new Set()).add(place));
  }
  return new Map([...index].map(([key, citing]) => [key, [...citing]]));
}

function keyOf(document: string, reference: string | null): string {
  return `${document} ${reference ?? ''}`;
}

function passagesOfDocument({ id, summary, text }: LibraryDocument): [string, CitingPassage][] {
  return [
    ...passagesOf({ in: 'document', id, part: 'digest' }, summary),
    ...passagesOf({ in: 'document', id, part: 'text' }, text),
  ];
}

function passagesOfIntroduction(kind: 'topic' | 'event', { id, introduction }: LibraryTopic | LibraryEvent) {
  return passagesOf({ in: kind, id, part: 'introduction' }, introduction);
}

function passagesOf(source: Pick<CitingPassage, 'in' | 'id' | 'part'>, body: Compiled | null): [string, CitingPassage][] {
  const places = body ? placesIn(body) : new Map<string, never>();
  return [...places].map(([passage, { brief }]) => [
    `${source.in} ${source.id} ${passage}`,
    { ...source, passage, place: brief },
  ]);
}
