import type { APIRoute } from 'astro';
import { getSite } from '../../../../layouts/site.ts';
import type { LibraryEvent } from '../../../../library/library.ts';
import { previewEvent } from '../../../../library/previews/preview-event.ts';

export async function getStaticPaths() {
  const { library } = await getSite();
  return library.events.map((event) => ({ params: { id: event.id }, props: { event } }));
}

export const GET: APIRoute<{ event: LibraryEvent }> = ({ props: { event } }) => Response.json(previewEvent(event));
