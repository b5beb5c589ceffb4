import { shortCitation, titleOf } from '../documents/describe-document.ts';
import type { Library, LibraryDocument } from '../library.ts';
import { documentPath, passagePath, referencePath } from '../../text/site-paths.ts';
import { citationsInBrief } from './citations-in-brief.ts';
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
  /** All of this in a line; empty where nothing cites it. */
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
  return {
    passages: parts.map(({ part, label }) => ({ label, links: links(part) })).filter((group) => group.links.length > 0),
    ...{ alsoCitedBy, itself },
    inBrief: citationsInBrief(library, document, reference),
  };
}

function others(library: Library, document: string, reference: string): Pick<ReferenceCitations, 'alsoCitedBy' | 'itself'> {
  const alsoCitedBy: CitationLink[] = [];
  let itself: CitationLink | null = null;
  for (const { document: id, reference: entry } of sameSources(library, { document, reference })) {
    const record = library.documentById.get(id)?.record;
    if (!record) continue;
    if (entry === null) itself ??= { words: titleOf(record), path: documentPath(id) };
    else alsoCitedBy.push({ words: shortCitation(record), path: referencePath(id, entry) });
  }
  return { alsoCitedBy, itself };
}
