import type { APIRoute } from 'astro';
import { getSite } from '../../../layouts/site.ts';
import { evidenceData } from '../../../library/evidence/evidence-data.ts';
import type { LibraryDocument } from '../../../library/library.ts';

export async function getStaticPaths() {
  const { library } = await getSite();
  return library.documents.map((document) => ({ params: { id: document.id }, props: { document } }));
}

export const GET: APIRoute<{ document: LibraryDocument }> = async ({ props: { document } }) => {
  const { library } = await getSite();
  return Response.json(evidenceData(document, library));
};
