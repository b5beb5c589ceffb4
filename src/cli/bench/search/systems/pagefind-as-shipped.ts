import path from 'node:path';
import { shippedFolder } from '../indexed-site.ts';
import { documentAt } from '../site-of-collection.ts';
import type { SystemEntry } from '../search-system.ts';

/** What is used of Pagefind's client: <https://pagefind.app/docs/api/>. */
interface PagefindClient {
  readonly search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
}

/** Pagefind without any setting. */
export const pagefindAsShipped: SystemEntry = {
  name: 'Pagefind as shipped',
  settings: 'all defaults: every word required, stemming, title field weighed 5',
  open: async (documents, { folder, url }) => {
    const script = path.join(folder, shippedFolder, 'pagefind.js');
    const { createInstance } = (await import(script)) as { createInstance: (options: object) => PagefindClient };
    const client = createInstance({ basePath: `${url}${shippedFolder}/` });
    return {
      search: async (query) => {
        const { results } = await client.search(query);
        return {
          found: results.length,
          first: async (count) => {
            const loaded = await Promise.all(results.slice(0, count).map((result) => result.data()));
            return loaded.map((page) => documentAt(documents, page.url).id);
          },
        };
      },
    };
  },
};
