import type { APIRoute } from 'astro';
import { getSite } from '../layouts/site.ts';
import { jsonFeed } from '../library/feeds/document-feed.ts';

export const GET: APIRoute = async () => {
  const { library } = await getSite();
  return new Response(jsonFeed(library), { headers: { 'content-type': 'application/feed+json' } });
};
