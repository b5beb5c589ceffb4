import type { LibraryDocument } from '../library.ts';
import { sharedMemory } from '../shared-memory.ts';
import { citationStyleIds, type CitationStyle } from './citation-styles.ts';
import { cslItem } from './csl-item.ts';
import { formatCitation, type Citation } from './format-citation.ts';

type Citations = Readonly<Record<CitationStyle, Citation>>;

const known = sharedMemory<LibraryDocument['record'], Citations>('citations in styles');

/** A document cited in every style. Its page and its data file both show it. */
export function citationsOf(document: Pick<LibraryDocument, 'id' | 'record'>): Citations {
  const citations = known.get(document.record) ?? cite(document);
  known.set(document.record, citations);
  return citations;
}

function cite(document: Pick<LibraryDocument, 'id' | 'record'>): Citations {
  const item = cslItem(document);
  return Object.fromEntries(citationStyleIds.map((style) => [style, formatCitation(item, style)])) as Citations;
}
