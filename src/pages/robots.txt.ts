import type { APIRoute } from 'astro';
import { getSite } from '../layouts/site.ts';

/** Crawlers may read a public build, and find all its pages in the sitemap; a private one is not for them. */
export const GET: APIRoute = async () => {
  const { library } = await getSite();
  const lines = library.isPrivate
    ? ['User-agent: *', 'Disallow: /']
    : ['User-agent: *', 'Allow: /', '', `Sitemap: ${library.settings.address}sitemap.xml`];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
