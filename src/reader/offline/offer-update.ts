import { showLine } from './offline-line.ts';

/**
 * Says when a newer version of the library is ready, and loads the page again in it when the reader asks. Without that the
 * newer version takes over once all pages of the library are closed. `first` is the worker that the page was loaded by, if any:
 * in another window, the reader may have asked for the newer one since.
 */
export function offerUpdate(registration: ServiceWorkerRegistration, first: ServiceWorker | null): void {
  const { serviceWorker } = navigator;
  const offer = (): void => {
    showLine('A newer version of this library is ready.', [
      {
        words: 'Reload',
        act: () => {
          reloadWith(registration);
        },
      },
      { words: 'Later', act: () => undefined },
    ]);
  };
  const follow = (worker: ServiceWorker | null): void => {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && registration.active) offer();
    });
  };
  let controller = first ?? serviceWorker.controller;
  if (registration.waiting ?? controller !== serviceWorker.controller) offer();
  // The browser may have found it before this page was ready to hear of it.
  follow(registration.installing);
  registration.addEventListener('updatefound', () => {
    follow(registration.installing);
  });
  serviceWorker.addEventListener('controllerchange', () => {
    if (controller) offer();
    controller = serviceWorker.controller;
  });
}

function reloadWith({ waiting }: ServiceWorkerRegistration): void {
  if (!waiting) {
    location.reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    location.reload();
  });
  waiting.postMessage('take over');
}
