import { siteAddress } from '../load-data.ts';
import { libraryCache } from './library-cache.ts';
import { findRegistration } from './find-registration.ts';

/** Takes everything that is kept of this library off the device. Pages that are open get what they need from the network. */
export async function removeLibrary(): Promise<void> {
  const registration = await findRegistration();
  await registration?.unregister();
  const cache = libraryCache(siteAddress('/'));
  for (const name of [cache, `${cache} pages`]) await caches.delete(name);
}
