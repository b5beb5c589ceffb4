import { createHighlighter } from '../../markup/highlight.ts';
import type { LibraryDocument } from '../library.ts';
import { citationFile, citationFormatIds, citationFormats, type CitationFormat } from './citation-file.ts';
import { citationStyleIds, citationStyles, type CitationStyle } from './citation-styles.ts';
import { citationsOf } from './citations-of.ts';
import type { Citation } from './format-citation.ts';

/** All that a page offers to who cites a document. */
export interface CitePanel {
  readonly styles: readonly StyledCitation[];
  readonly files: readonly CitationDownload[];
}

/** A citation in a style, with what readers know the style by. */
export interface StyledCitation extends Citation {
  readonly id: CitationStyle;
  readonly label: string;
  readonly edition: string;
}

/** A file for reference managers: its name below the page of the document, and its content as highlighted code. */
export interface CitationDownload {
  readonly label: string;
  readonly name: string;
  readonly html: string;
}

const languages: Record<CitationFormat, string> = { bib: 'bibtex', ris: 'text', 'csl.json': 'json' };

/** Citations of a document in every style, and its files, highlighted in classes. The highlighter is made once a process. */
export async function citePanel(document: Pick<LibraryDocument, 'id' | 'record'>): Promise<CitePanel> {
  const highlight = await highlighter();
  const citations = citationsOf(document);
  return {
    styles: citationStyleIds.map((id) => ({ id, ...citationStyles[id], ...citations[id] })),
    files: citationFormatIds.map((format) => ({
      label: citationFormats[format].label,
      name: `cite.${format}`,
      html: highlight(citationFile([document], format).replaceAll('\r', '').trimEnd(), languages[format]),
    })),
  };
}

let made: ReturnType<typeof createHighlighter> | undefined;

function highlighter(): ReturnType<typeof createHighlighter> {
  made ??= createHighlighter();
  return made;
}
