import type { AstroIntegration } from 'astro';
import { findSiteFile } from '../site-files/site-files.ts';
import { siteLibrary } from './site-content.ts';

/** Serves the files beside the pages in `npm run dev`, each made when it is asked for; a build writes them itself. */
export function serveSiteFiles(): AstroIntegration {
  return {
    name: 'lectern-site-files',
    hooks: {
      'astro:server:setup': ({ server: { middlewares, config } }) => {
        middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          const path = decode(pathname.startsWith(config.base) ? pathname.slice(config.base.length - 1) : pathname);
          if (!/\.\w+$/.test(path)) {
            next();
            return;
          }
          siteLibrary().then((library) => {
            const file = findSiteFile(library, path);
            if (!file) {
              next();
              return;
            }
            response.writeHead(200, { 'content-type': file.mediaType, 'cache-control': 'no-store' });
            response.end(file.content());
          }, next);
        });
      },
    },
  };
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
