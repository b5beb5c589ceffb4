import type { APIRoute } from 'astro';
import { getSite } from '../layouts/site.ts';
import { citationFile, citationFormatIds, citationFormats, type CitationFormat } from '../library/cite/citation-file.ts';

/** All documents of the library, in each format of reference managers. */
export function getStaticPaths() {
  return citationFormatIds.map((format) => ({ params: { format }, props: { format } }));
}

export const GET: APIRoute<{ format: CitationFormat }> = async ({ props: { format } }) => {
  const { library } = await getSite();
  const headers = { 'content-type': citationFormats[format].mediaType };
  return new Response(citationFile(library.documents, format), { headers });
};
