import type { APIRoute } from 'astro';
import { getSite } from '../layouts/site.ts';
import { exportJsonSchema } from '../library/export/export-json-schema.ts';

export const GET: APIRoute = async () => {
  const { library } = await getSite();
  const schema = JSON.stringify(exportJsonSchema(library.settings.address), null, 2);
  return new Response(`${schema}\n`, { headers: { 'content-type': 'application/schema+json' } });
};
