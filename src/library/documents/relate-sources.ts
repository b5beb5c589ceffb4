import { sameSources } from '../citations/same-sources.ts';
import type { LibraryDocument, RelatedDocument } from '../library.ts';

/** What relates a document to another by the sources that the two list. */
export type RelatedSources = Pick<RelatedDocument, 'sources' | 'cites' | 'isCited'>;

/** The documents that list a source of this one, list this one or are listed by it. */
export function relateSources(documents: readonly LibraryDocument[], document: LibraryDocument): Map<string, RelatedSources> {
  const found = new Map<string, RelatedSources>();
  const add = (id: string, more: Partial<RelatedSources>): void => {
    const known = found.get(id) ?? { sources: [], cites: false, isCited: false };
    found.set(id, { ...known, ...more, sources: [...known.sources, ...(more.sources ?? [])] });
  };
  for (const other of sameSources({ documents }, { document: document.id, reference: null })) {
    if (other.reference !== null) add(other.document, { cites: true });
  }
  for (const { id: reference, title } of document.record.references ?? []) {
    for (const other of sameSources({ documents }, { document: document.id, reference })) {
      add(other.document, other.reference === null ? { isCited: true } : { sources: [title] });
    }
  }
  return found;
}
