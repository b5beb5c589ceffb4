import { citationsOf } from '../cite/citations-of.ts';
import { shortCitation } from '../documents/describe-document.ts';
import type { LibraryDocument } from '../library.ts';
import type { CitedOriginal } from './summary-data.ts';

const known = new WeakMap<LibraryDocument, CitedOriginal>();

/** Cites a document in each style, and by author and year. Many topics cite the same documents, so it is worked out once. */
export function citeOriginal(document: LibraryDocument): CitedOriginal {
  const cited = known.get(document) ?? cite(document);
  known.set(document, cited);
  return cited;
}

function cite(document: LibraryDocument): CitedOriginal {
  const citations = Object.entries(citationsOf(document)).map(([style, { html }]) => [style, html]);
  return { short: shortCitation(document.record), citations: Object.fromEntries(citations) as CitedOriginal['citations'] };
}
