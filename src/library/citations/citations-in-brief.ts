import type { Library, LibraryDocument } from '../library.ts';
import { citingPassages } from './citing-passages.ts';
import { sameSources } from './same-sources.ts';

/**
 * Who in the library points to an entry of a document's references, in a line: `Cited in 2 passages and 1 note · Cited by other
 * documents as well`; empty where nothing cites it.
 */
export function citationsInBrief(library: Library, document: LibraryDocument, reference: string): string {
  const passages = citingPassages(library, document.id, reference).length;
  const notes = (document.record.notes ?? []).filter(({ cites }) => cites.includes(reference)).length;
  return [countInWords(passages, notes), elsewhereInWords(library, document.id, reference)].filter(Boolean).join(' · ');
}

function elsewhereInWords(library: Library, document: string, reference: string): string {
  const elsewhere = sameSources(library, { document, reference });
  if (elsewhere.some((entry) => entry.reference === null)) return 'A document of this library';
  return elsewhere.length > 0 ? 'Cited by other documents as well' : '';
}

function countInWords(passages: number, notes: number): string {
  const counts = [counted(passages, 'passage'), counted(notes, 'note')].filter(Boolean);
  return counts.length === 0 ? '' : `Cited in ${counts.join(' and ')}`;
}

function counted(count: number, noun: string): string {
  if (count === 0) return '';
  return count === 1 ? `1 ${noun}` : `${String(count)} ${noun}s`;
}
