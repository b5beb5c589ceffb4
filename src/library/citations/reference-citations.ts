import { shortCitation, titleOf } from '../documents/describe-document.ts';
import type { Library, LibraryDocument } from '../library.ts';
import { documentPath, passagePath, referencePath } from '../../text/site-paths.ts';
import { citingPassages } from './citing-passages.ts';
import { namePlaces } from './name-places.ts';
import { sameSources } from './same-sources.ts';

export interface CitationLink {
  readonly words: string;
  readonly path: string;
}

/** Who in the library points to an entry of a document's references. */
export interface ReferenceCitations {
  /** Passages of the document that cite it, those of the digest first. */
  readonly passages: readonly { readonly label: string; readonly links: readonly CitationLink[] }[];
  /** Other documents whose references list the same source. */
  readonly alsoCitedBy: readonly CitationLink[];
  /** The source itself, where it is a document of the library. */
  readonly itself: CitationLink | null;
  /** All of this in a line: `Cited in 2 passages and 1 note · Cited by other documents as well`; empty where nothing cites it. */
  readonly inBrief: string;
}

const parts = [
  { part: 'digest', label: 'Cited in our digest' },
  { part: 'text', label: 'Cited in the full text' },
] as const;

/** Gathers the citations of one entry of a document's references. */
export function referenceCitations(library: Library, document: LibraryDocument, reference: string): ReferenceCitations {
  const citing = citingPassages(library, document.id, reference);
  const links = (part: 'digest' | 'text'): CitationLink[] => {
    const own = citing.filter((place) => place.part === part);
    const names = namePlaces(own.map(({ place }) => place));
    return own.map(({ passage }, index) => ({ words: names[index] ?? '', path: passagePath(document.id, part, passage) }));
  };
  const { alsoCitedBy, itself } = others(library, document.id, reference);
  const notes = (document.record.notes ?? []).filter(({ cites }) => cites.includes(reference));
  return {
    passages: parts.map(({ part, label }) => ({ label, links: links(part) })).filter((group) => group.links.length > 0),
    ...{ alsoCitedBy, itself },
    inBrief: [countInWords(citing.length, notes.length), elsewhereInWords(alsoCitedBy, itself)].filter(Boolean).join(' · '),
  };
}

function others(library: Library, document: string, reference: string): Pick<ReferenceCitations, 'alsoCitedBy' | 'itself'> {
  const links = sameSources(library, { document, reference }).flatMap(({ document: id, reference: entry }) => {
    const record = library.documentById.get(id)?.record;
    if (!record) return [];
    if (entry === null) return [{ isItself: true, words: titleOf(record), path: documentPath(id) }];
    return [{ isItself: false, words: shortCitation(record), path: referencePath(id, entry) }];
  });
  const toLink = ({ words, path }: CitationLink): CitationLink => ({ words, path });
  const itself = links.find(({ isItself }) => isItself);
  return { alsoCitedBy: links.filter(({ isItself }) => !isItself).map(toLink), itself: itself ? toLink(itself) : null };
}

function elsewhereInWords(alsoCitedBy: readonly CitationLink[], itself: CitationLink | null): string {
  if (itself) return 'A document of this library';
  return alsoCitedBy.length > 0 ? 'Cited by other documents as well' : '';
}

function countInWords(passages: number, notes: number): string {
  const counts = [counted(passages, 'passage'), counted(notes, 'note')].filter(Boolean);
  return counts.length === 0 ? '' : `Cited in ${counts.join(' and ')}`;
}

function counted(count: number, noun: string): string {
  if (count === 0) return '';
  return count === 1 ? `1 ${noun}` : `${String(count)} ${noun}s`;
}
