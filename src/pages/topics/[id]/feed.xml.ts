import type { APIRoute } from 'astro';
import { getSite } from '../../../layouts/site.ts';
import { topicFeed } from '../../../library/feeds/topic-feed.ts';
import type { LibraryTopic } from '../../../library/library.ts';

export async function getStaticPaths() {
  const { library } = await getSite();
  return library.topics.map((topic) => ({ params: { id: topic.id }, props: { topic } }));
}

export const GET: APIRoute<{ topic: LibraryTopic }> = async ({ props: { topic } }) => {
  const { library } = await getSite();
  return new Response(topicFeed(topic, library), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
