import { exportCitations } from '../export/export-citations.ts';
import type { Compiled, Library } from '../library.ts';
import { positionsOf } from '../positions-of.ts';
import { sharedMemory } from '../shared-memory.ts';
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

type Citing = Pick<CitingPassage, 'in' | 'id' | 'passage'>;
type Bodies = readonly (readonly [part: CitingPassage['part'], body: Compiled | null])[];
type Index = ReadonlyMap<string, readonly CitingPassage[]>;

const indexes = sharedMemory<Library, Index>('citations');

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
  const places = new Map<string, CitingPassage | undefined>();
  const index = new Map<string, Set<CitingPassage>>();
  for (const { from, to, note } of exportCitations(library)) {
    const isItself = to.reference === null && from.in === 'document' && from.id === to.document;
    // The notes that a record lists are told with the reference itself, also where no text is held.
    if (note !== null || isItself) continue;
    const name = `${from.in} ${from.id} ${from.passage}`;
    const place = places.get(name) ?? findPassage(from, library);
    places.set(name, place);
    const key = keyOf(to.document, to.reference);
    if (place) index.set(key, (index.get(key) ?? new Set()).add(place));
  }
  return new Map([...index].map(([key, citing]) => [key, [...citing]]));
}

function keyOf(document: string, reference: string | null): string {
  return `${document} ${reference ?? ''}`;
}

function findPassage({ in: kind, id, passage }: Citing, library: Library): CitingPassage | undefined {
  for (const [part, body] of bodiesOf(kind, id, library)) {
    const place = body && placesIn(body).get(passage);
    if (place) return { in: kind, id, part, passage, place: place.brief };
  }
  return undefined;
}

function bodiesOf(kind: Citing['in'], id: string, { documentById, topicById, events }: Library): Bodies {
  if (kind === 'document') {
    const { summary = null, text = null } = documentById.get(id) ?? {};
    return [
      ['digest', summary],
      ['text', text],
    ];
  }
  const entry = kind === 'topic' ? topicById.get(id) : events[positionsOf(events).get(id) ?? -1];
  return [['introduction', entry?.introduction ?? null]];
}
