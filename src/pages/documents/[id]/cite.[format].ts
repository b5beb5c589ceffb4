import type { APIRoute } from 'astro';
import { getSite } from '../../../layouts/site.ts';
import { citationFile, citationFormatIds, citationFormats, type CitationFormat } from '../../../library/cite/citation-file.ts';
import type { LibraryDocument } from '../../../library/library.ts';

interface Props {
  document: LibraryDocument;
  format: CitationFormat;
}

/** The work that a document is, in each format of reference managers. */
export async function getStaticPaths() {
  const { library } = await getSite();
  return library.documents.flatMap((document) =>
    citationFormatIds.map((format) => ({ params: { id: document.id, format }, props: { document, format } })),
  );
}

export const GET: APIRoute<Props> = ({ props: { document, format } }) =>
  new Response(citationFile([document], format), { headers: { 'content-type': citationFormats[format].mediaType } });
