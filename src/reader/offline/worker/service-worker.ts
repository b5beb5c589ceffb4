/// <reference lib="webworker" />
import { clientsClaim } from 'workbox-core/clientsClaim.js';
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { PrecacheRoute } from 'workbox-precaching/PrecacheRoute.js';
import { NavigationRoute } from 'workbox-routing/NavigationRoute.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { libraryCache } from '../library-cache.ts';
import { openedBefore } from './opened-before.ts';

/**
 * Keeps a whole library on the reader's device, and answers from it. `/sw.js`, which the build writes, loads the list of
 * files and then this. The list belongs to one version of the library. All of it is fetched when the version is installed,
 * but for files that an earlier one has left unchanged; a version of which a file is missing is not installed.
 *
 * It takes over when no page is open any more, or when a reader asks for it. Pages that are open then go on getting the
 * files that they were made with, which are deleted once those pages are closed.
 */
const worker = self as unknown as ServiceWorkerGlobalScope & { lecternFiles: [path: string, revision: string | null][] };
const home = worker.registration.scope;
const cacheName = libraryCache(home);
const addressOf = (path: string): string => new URL(path, home).href;

const kept = new PrecacheController({ cacheName });
kept.addToCacheList(worker.lecternFiles.map(([path, revision]) => ({ url: addressOf(path), revision })));
// Requests for a page add what was sought, or when, to the address of a file: the file is the same.
const keptRoute = new PrecacheRoute(kept, { directoryIndex: '', cleanURLs: false, ignoreURLParametersMatching: [/./] });

// The copy of a file that came first is the one that a page of an earlier version was made with.
const firstCopy = new CacheFirst({
  cacheName,
  matchOptions: { ignoreSearch: true },
  plugins: [{ cacheWillUpdate: () => Promise.resolve(null) }],
});
const earlierPages = openedBefore(worker, `${cacheName} pages`);

worker.addEventListener('install', (event) => void kept.install(event));
worker.addEventListener('activate', (event) => {
  event.waitUntil(earlierPages.remember().then(() => forgetEarlier(event)));
});
worker.addEventListener('fetch', (event) => {
  if (event.request.mode === 'navigate') event.waitUntil(forgetEarlier(event));
});
worker.addEventListener('message', (event) => {
  if (event.data === 'take over') void worker.skipWaiting();
  if (event.data === 'keep') event.waitUntil(keepAgain(event));
});
clientsClaim();

registerRoute(
  ({ request, url }) => request.mode !== 'navigate' && url.href.startsWith(home) && earlierPages.mayBeOpen(),
  async (options) => {
    const { event, request } = options;
    if (await earlierPages.has((event as FetchEvent).clientId)) return await firstCopy.handle({ event, request });
    const params = keptRoute.match({ ...options, sameOrigin: true }) as { cacheKey: string } | undefined;
    return params ? await kept.strategy.handle({ event, request, params }) : await fetch(request);
  },
);
registerRoute(keptRoute);
registerRoute(new NavigationRoute(({ request, url }) => fetch(request).catch(() => answerWithout(url))));

/**
 * Fetches what is missing, for a page that waits at a port for the answer: browsers revive a worker that was taken off
 * while pages of it were open, and do not install it again. Workbox fetches for events of this type alone.
 */
async function keepAgain(event: ExtendableMessageEvent): Promise<void> {
  const install = { type: 'install', waitUntil: event.waitUntil.bind(event) } as unknown as ExtendableEvent;
  const isKept = await kept.install(install).then(
    () => true,
    () => false,
  );
  event.ports[0]?.postMessage(isKept);
}

/** What a page that is not kept is answered with where there is no connection. */
async function answerWithout({ origin, pathname }: URL): Promise<Response> {
  if (kept.getCacheKeyForURL(`${origin}${pathname}/`)) return Response.redirect(`${origin}${pathname}/`);
  return (await kept.matchPrecache(addressOf('offline/not-kept/'))) ?? Response.error();
}

/** Deletes the files of earlier versions once no page uses them. */
async function forgetEarlier(event: ExtendableEvent): Promise<void> {
  if (await earlierPages.haveAllClosed()) await kept.activate(event);
}
