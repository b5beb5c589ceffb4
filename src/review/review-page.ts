import type { AstroIntegration } from 'astro';
import { placesFromEnvironment } from '../library/content/places.ts';
import { siteContent } from '../library/content/site-content.ts';
import { reviewAddresses } from './addresses.ts';
import { answerRequest, type ReviewServer } from './answer-request.ts';
import { reviewToken } from './review-token.ts';

/** Adds the page on which names are reviewed to `npm run dev`. A build has nothing of it. */
export function reviewPage(): AstroIntegration {
  let base = '/';
  return {
    name: 'lectern-review',
    hooks: {
      'astro:config:setup': ({ command, config, injectRoute }) => {
        base = config.base.replace(/\/*$/, '/');
        if (command !== 'dev') return;
        injectRoute({ pattern: `/${reviewAddresses.page}`, entrypoint: new URL('./ReviewPage.astro', import.meta.url) });
      },
      'astro:server:setup': ({ server: { middlewares } }) => {
        const { contentFolder } = placesFromEnvironment();
        const review: ReviewServer = { base, contentFolder, token: reviewToken(), content: siteContent };
        middlewares.use((request, response, next) => {
          answerRequest(request, review).then((answer) => {
            if (!answer) {
              next();
              return;
            }
            response.writeHead(answer.status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
            response.end(JSON.stringify(answer.body));
          }, next);
        });
      },
      'astro:server:start': ({ address, logger }) => {
        logger.info(`Names are reviewed on http://localhost:${address.port}${base}${reviewAddresses.page}`);
      },
    },
  };
}
