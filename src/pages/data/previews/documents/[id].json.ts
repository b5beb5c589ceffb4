import type { APIRoute } from 'astro';
import { getSite } from '../../../../layouts/site.ts';
import type { DocumentPreviews } from '../../../../library/previews/preview.ts';
import { previewDocument } from '../../../../library/previews/preview-document.ts';

export async function getStaticPaths() {
  const { library } = await getSite();
  return library.documents.map((document) => ({
    params: { id: document.id },
    props: { previews: previewDocument(document, library).main },
  }));
}

export const GET: APIRoute<{ previews: DocumentPreviews }> = ({ props: { previews } }) => Response.json(previews);
