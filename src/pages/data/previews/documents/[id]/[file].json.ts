import type { APIRoute } from 'astro';
import { getSite } from '../../../../../layouts/site.ts';
import type { PassageFile, ReferenceFile } from '../../../../../library/previews/preview.ts';
import { previewDocument } from '../../../../../library/previews/preview-document.ts';

export async function getStaticPaths() {
  const { library } = await getSite();
  return library.documents.flatMap((document) =>
    Object.entries(previewDocument(document, library).parts).flatMap(([part, files]) =>
      files.map((file, index) => ({ params: { id: document.id, file: `${part}-${String(index)}` }, props: { file } })),
    ),
  );
}

export const GET: APIRoute<{ file: PassageFile | ReferenceFile }> = ({ props: { file } }) => Response.json(file);
