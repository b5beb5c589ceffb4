import { citationFile, citationFormatIds, citationFormats } from '../cite/citation-file.ts';
import { evidenceData } from '../evidence/evidence-data.ts';
import type { Library, LibraryDocument } from '../library.ts';
import { previewDocument } from '../previews/preview-document.ts';
import { documentPath } from '../../text/site-paths.ts';
import { jsonFile, type SiteFile } from './site-file.ts';

/** The files of a document: its work for reference managers, what citing its passages takes, and what its cards show. */
export function filesOfDocument(document: LibraryDocument, library: Library): SiteFile[] {
  const { main, parts } = previewDocument(document, library);
  const name = `/data/previews/documents/${document.id}`;
  return [
    ...citationFormatIds.map((format) => ({
      path: `${documentPath(document)}cite.${format}`,
      mediaType: citationFormats[format].mediaType,
      content: () => citationFile([document], format),
    })),
    jsonFile(`/data/evidence/${document.id}.json`, () => evidenceData(document, library)),
    jsonFile(`${name}.json`, () => main),
    ...Object.entries(parts).flatMap(([part, files]) =>
      files.map((file, index) => jsonFile(`${name}.${part}-${String(index)}.json`, () => file)),
    ),
  ];
}
