import { trayChanged, trayKey } from './tray-key.ts';

/** Shows on a link to the tray how many passages are in it; the link is not to be seen while there are none. */
export function showCount(link: HTMLElement): void {
  const show = (): void => {
    const count = countKept();
    link.toggleAttribute('data-filled', count > 0);
    for (const place of link.querySelectorAll('[data-count]')) place.textContent = String(count);
  };
  window.addEventListener('storage', show);
  document.addEventListener(trayChanged, show);
  show();
}

function countKept(): number {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(trayKey()) ?? '[]');
    return Array.isArray(kept) ? kept.length : 0;
  } catch {
    return 0;
  }
}
