/** Where the tray of this library is kept: several libraries may stand under one address, and on disk all do. */
export function trayKey(): string {
  return `lectern.evidence ${new URL(document.documentElement.dataset.root ?? '/', location.href).pathname}`;
}

/** Tells the parts of a page that the tray has changed; other windows hear of it from the browser. */
export const trayChanged = 'lectern-tray';
