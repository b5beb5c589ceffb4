import type { APIRoute } from 'astro';
import { getSite } from '../../../layouts/site.ts';
import type { LibraryTopic } from '../../../library/library.ts';
import { searchCard } from '../../../library/search/search-card.ts';

export async function getStaticPaths() {
  const { library } = await getSite();
  return library.topics.map((topic) => ({ params: { id: topic.id }, props: { topic } }));
}

export const GET: APIRoute<{ topic: LibraryTopic }> = async ({ props: { topic } }) => {
  const { library } = await getSite();
  return Response.json(searchCard(topic, library));
};
