import type { Compiled, Passage } from '../../markup/compiled.ts';
import type { LibraryExport } from '../../schema/export.ts';
import type { LibraryDocument, LibraryEvent, LibraryTopic } from '../library.ts';
import { readCitations } from './read-citations.ts';

type Citation = LibraryExport['citations'][number];
type Source = Omit<Citation['from'], 'passage'>;

/** Whose passages cite. */
export interface CitingEntries {
  readonly documents: readonly LibraryDocument[];
  readonly topics: readonly LibraryTopic[];
  readonly events: readonly LibraryEvent[];
}

/** Every citation: by digests and texts, by their notes, and by the introductions of topics and events. */
export function exportCitations({ documents, topics, events }: CitingEntries): Citation[] {
  const known = new Set(documents.map(({ id }) => id));
  const cite = (source: Source, body: Compiled | null): Citation[] =>
    (body?.passages ?? []).flatMap((passage) => passageCitations(source, passage, body, known));
  return [
    ...documents.flatMap((document) => {
      const source = { in: 'document', id: document.id } as const;
      return [...cite(source, document.summary), ...cite(source, document.text), ...noteCitations(document)];
    }),
    ...topics.flatMap(({ id, introduction }) => cite({ in: 'topic', id }, introduction)),
    ...events.flatMap(({ id, introduction }) => cite({ in: 'event', id }, introduction)),
  ];
}

/** What is no document is a reference of the document at hand; a topic has none. */
function passageCitations(source: Source, passage: Passage, body: Compiled | null, known: ReadonlySet<string>): Citation[] {
  if (!body) return [];
  return readCitations(body, passage).flatMap(({ id, isReference, locator }) => {
    const isDocument = known.has(id) && !isReference;
    if (!isDocument && source.in !== 'document') return [];
    const to = isDocument ? { document: id, reference: null } : { document: source.id, reference: id };
    return [{ from: { ...source, passage: passage.id }, to, locator, note: null }];
  });
}

/** What the notes of a record cite, from each passage of the full text that carries the marker. */
function noteCitations({ id, record, text }: LibraryDocument): Citation[] {
  const cites = new Map((record.notes ?? []).map((note) => [String(note.number), note.cites]));
  return (text?.passages ?? []).flatMap((passage) =>
    [...new Set(passage.notes)].flatMap((note) =>
      (cites.get(note) ?? []).map((reference) => ({
        from: { in: 'document' as const, id, passage: passage.id },
        to: { document: id, reference },
        ...{ locator: null, note },
      })),
    ),
  );
}
