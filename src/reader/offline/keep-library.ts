import { siteAddress } from '../load-data.ts';
import { trusted } from '../trusted.ts';
import { findRegistration } from './find-registration.ts';

/**
 * Keeps the whole library on this device. Answers with true when all of it is kept, with false where that failed: a file
 * did not arrive, there is no room, or the browser allows it to no site. What has arrived stays for the next attempt.
 */
export async function keepLibrary(): Promise<boolean> {
  try {
    await navigator.serviceWorker.register(trusted.createScriptURL(siteAddress('/sw.js')), { scope: siteAddress('/') });
    const registration = await findRegistration();
    const worker = registration?.active ?? registration?.installing ?? registration?.waiting;
    return worker ? (await isActivated(worker)) && (await isComplete(worker)) : false;
  } catch {
    return false;
  }
}

async function isActivated(worker: ServiceWorker): Promise<boolean> {
  return await new Promise((resolve) => {
    const check = (): void => {
      if (worker.state === 'activated') resolve(true);
      if (worker.state === 'redundant') resolve(false);
    };
    worker.addEventListener('statechange', check);
    check();
  });
}

/** Has a worker that was there before fetch what it lacks. */
async function isComplete(worker: ServiceWorker): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  return await new Promise((resolve) => {
    port1.onmessage = ({ data }) => {
      resolve(data === true);
    };
    worker.postMessage('keep', [port2]);
  });
}
