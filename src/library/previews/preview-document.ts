import { authorsOf, dateInWords, documentKindOf, titleOf } from '../documents/describe-document.ts';
import type { Library, LibraryDocument } from '../library.ts';
import type { DocumentPart, DocumentPreviews, PassageFile, ReferenceFile } from './preview.ts';
import { previewPassages } from './preview-passages.ts';
import { previewReferences } from './preview-references.ts';
import { splitRecord } from './split-record.ts';

/** The data files for cards of a document: one that every card needs, and those of its parts. */
export interface DocumentFiles {
  readonly main: DocumentPreviews;
  readonly parts: Readonly<Record<DocumentPart, readonly (PassageFile | ReferenceFile)[]>>;
}

/** Makes the data files for cards of a document. A text that this build leaves out is in none of them. */
export function previewDocument(document: LibraryDocument, library: Library): DocumentFiles {
  const parts = {
    digest: splitRecord(previewPassages(document.summary)),
    text: splitRecord(previewPassages(document.text)),
    references: splitRecord(previewReferences(document, library)),
  };
  const files = { digest: parts.digest.length, text: parts.text.length, references: parts.references.length };
  const { language } = document.record;
  return { main: { card: cardOf(document, library), language, files }, parts };
}

function cardOf(document: LibraryDocument, { settings }: Library): DocumentPreviews['card'] {
  const { record } = document;
  const isForeign = record.title !== null && record.language !== settings.language;
  return {
    label: documentKindOf(record),
    title: { words: titleOf(record), ...(isForeign && { language: record.language }) },
    details: [
      { words: authorsOf(record) || 'No author given' },
      { words: record.date === null ? 'undated' : dateInWords(record.date) },
    ],
    words: { words: record.summary },
    foot: heldInWords(document),
  };
}

function heldInWords({ summary, text, isWithheld }: LibraryDocument): string {
  const own = summary ? 'Our digest' : 'Record only';
  if (text) return summary ? 'Our digest and the full text' : 'Record and full text';
  return isWithheld ? `${own}; the full text is left out of this public build` : `${own}; the full text is not held here`;
}
