import { siteAddress } from '../load-data.ts';

/** The service worker that keeps this library, where there is one. Another site of the same host may have its own. */
export async function findRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  const found = await navigator.serviceWorker.getRegistration(siteAddress('/'));
  return found?.scope === siteAddress('/') ? found : undefined;
}
