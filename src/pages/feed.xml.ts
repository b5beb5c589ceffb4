import type { APIRoute } from 'astro';
import { getSite } from '../layouts/site.ts';
import { atomFeed } from '../library/feeds/document-feed.ts';

export const GET: APIRoute = async () => {
  const { library } = await getSite();
  return new Response(atomFeed(library), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
