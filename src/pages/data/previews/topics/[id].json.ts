import type { APIRoute } from 'astro';
import { getSite } from '../../../../layouts/site.ts';
import type { LibraryTopic } from '../../../../library/library.ts';
import { previewTopic } from '../../../../library/previews/preview-topic.ts';

export async function getStaticPaths() {
  const { library } = await getSite();
  return library.topics.map((topic) => ({ params: { id: topic.id }, props: { topic } }));
}

export const GET: APIRoute<{ topic: LibraryTopic }> = ({ props: { topic } }) => Response.json(previewTopic(topic));
