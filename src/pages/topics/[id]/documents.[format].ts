import type { APIRoute } from 'astro';
import { getSite } from '../../../layouts/site.ts';
import { citationFile, citationFormatIds, citationFormats, type CitationFormat } from '../../../library/cite/citation-file.ts';
import type { LibraryDocument } from '../../../library/library.ts';

interface Props {
  documents: readonly LibraryDocument[];
  format: CitationFormat;
}

/** The documents that mention a topic, in each format of reference managers. */
export async function getStaticPaths() {
  const { library } = await getSite();
  return library.topics.flatMap(({ id, evidence }) => {
    const documents = evidence.flatMap(({ document }) => library.documentById.get(document) ?? []);
    return citationFormatIds.map((format) => ({ params: { id, format }, props: { documents, format } }));
  });
}

export const GET: APIRoute<Props> = ({ props: { documents, format } }) =>
  new Response(citationFile(documents, format), { headers: { 'content-type': citationFormats[format].mediaType } });
