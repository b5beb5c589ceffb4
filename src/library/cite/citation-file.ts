import type { LibraryDocument } from '../library.ts';
import { cslItem } from './csl-item.ts';
import { writeBibtex } from './write-bibtex.ts';
import { writeRis } from './write-ris.ts';

/** The formats that reference managers read: ending of the file, what readers know it by, media type. */
export const citationFormats = {
  bib: { label: 'BibTeX', mediaType: 'application/x-bibtex' },
  ris: { label: 'RIS', mediaType: 'application/x-research-info-systems' },
  'csl.json': { label: 'CSL-JSON', mediaType: 'application/vnd.citationstyles.csl+json' },
} as const;

export type CitationFormat = keyof typeof citationFormats;

/** All formats, in the order that readers see. */
export const citationFormatIds = Object.keys(citationFormats) as CitationFormat[];

/** The works that documents of the library are, as a file for reference managers, in the order given. */
export function citationFile(documents: readonly Pick<LibraryDocument, 'id' | 'record'>[], format: CitationFormat): string {
  const items = documents.map(cslItem);
  if (format === 'csl.json') return `${JSON.stringify(items, null, 2)}\n`;
  return format === 'bib' ? items.map(writeBibtex).join('\n') : items.map(writeRis).join('\r\n');
}
