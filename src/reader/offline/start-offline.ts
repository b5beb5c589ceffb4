import { canHaveWorker } from './can-have-worker.ts';
import { showConnection } from './show-connection.ts';

/**
 * Marks what needs a connection while there is none, and sees to what is kept of the library, the latter only where pages
 * have a line to tell of it: those of private builds have none. That waits until the page is loaded and the browser idle,
 * so that it delays nothing.
 */
export function startOffline(): void {
  followConnection();
  if (!document.querySelector('[data-offline-line]') || !canHaveWorker()) return;
  const { controller } = navigator.serviceWorker;
  const visit = (): void => {
    visitWhenIdle(controller);
  };
  if (document.readyState === 'complete') visit();
  else window.addEventListener('load', visit, { once: true });
}

// The browser knows when a device has no connection, not when one leads nowhere.
function followConnection(): void {
  const show = (): void => {
    showConnection(navigator.onLine);
  };
  window.addEventListener('online', show);
  window.addEventListener('offline', show);
  if (!navigator.onLine) show();
}

function visitWhenIdle(controller: ServiceWorker | null): void {
  const visit = (): void => {
    import('./visit-library.ts').then(
      ({ visitLibrary }) => visitLibrary(controller),
      // Another visit may have more luck.
      () => undefined,
    );
  };
  // Safari has no idle callbacks.
  if ('requestIdleCallback' in window) requestIdleCallback(visit, { timeout: 5_000 });
  else setTimeout(visit, 2_000);
}
