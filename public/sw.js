// The service worker of `npm run dev` and of private builds, which keep nothing on a device. Where a public build stood at
// the same address before, it deletes what that one kept, loads the open pages again and takes itself off. A public build
// writes its own over it.
addEventListener('install', () => {
  skipWaiting();
});
addEventListener('activate', (event) => {
  event.waitUntil(takeOff());
});

async function takeOff() {
  const cache = `lectern ${registration.scope}`;
  for (const name of [cache, `${cache} pages`]) await caches.delete(name);
  await registration.unregister();
  for (const page of await clients.matchAll({ type: 'window' })) await page.navigate(page.url);
}
