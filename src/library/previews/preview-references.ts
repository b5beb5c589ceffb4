import { citationsInBrief } from '../citations/citations-in-brief.ts';
import type { Library, LibraryDocument } from '../library.ts';
import { listReferences, type ListedReference } from '../documents/list-references.ts';
import type { Preview, ReferenceFile } from './preview.ts';

/** What a card shows of each entry of a document's references: what is printed, and how often the document cites it. */
export function previewReferences(document: LibraryDocument, library: Library): ReferenceFile {
  const listed = listReferences(document.record).flatMap(({ references }) => references);
  return Object.fromEntries(listed.map((reference) => [reference.id, toPreview(reference, document, library)]));
}

function toPreview(
  { id, authors, title, details, language }: ListedReference,
  document: LibraryDocument,
  library: Library,
): Preview {
  return {
    label: 'Reference',
    title: { words: title, ...(language !== undefined && { language }) },
    details: [authors, details].filter(Boolean).map((words) => ({ words })),
    words: { words: '' },
    foot: citationsInBrief(library, document, id),
  };
}
