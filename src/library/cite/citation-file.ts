import type { LibraryDocument } from '../library.ts';
import { sharedMemory } from '../shared-memory.ts';
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

type Cited = Pick<LibraryDocument, 'id' | 'record'>;

/** The works that documents of the library are, as a file for reference managers, in the order given. */
export function citationFile(documents: readonly Cited[], format: CitationFormat): string {
  if (format === 'csl.json') return `${JSON.stringify(documents.map(cslItem), null, 2)}\n`;
  return documents.map((document) => written(document, format)).join(format === 'bib' ? '\n' : '\r\n');
}

const known = { bib: sharedMemory<Cited['record'], string>('bib'), ris: sharedMemory<Cited['record'], string>('ris') };
const writers = { bib: writeBibtex, ris: writeRis };

/** One document in one format: it stands in the files of all its topics. */
function written(document: Cited, format: 'bib' | 'ris'): string {
  const text = known[format].get(document.record) ?? writers[format](cslItem(document));
  known[format].set(document.record, text);
  return text;
}
