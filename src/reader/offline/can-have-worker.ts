/** Whether this page may have a service worker: no copy on disk may, nor a page that came over an open connection. */
export function canHaveWorker(): boolean {
  return location.protocol.startsWith('http') && 'serviceWorker' in navigator;
}
