import { readSetting } from '../../../reader/settings.ts';

/** What keys do while something is marked. */
export interface MarkKeys {
  readonly next: () => void;
  readonly previous: () => void;
  readonly dismiss: () => void;
}

/** Follows the keys N, P and Escape until the signal is given. */
export function followMarkKeys({ next, previous, dismiss }: MarkKeys, signal: AbortSignal): void {
  const actions: Readonly<Record<string, () => void>> = { n: next, p: previous, Escape: dismiss };
  document.addEventListener(
    'keydown',
    (event) => {
      if (isMeant(event)) actions[event.key]?.();
    },
    { signal },
  );
}

/** Single letters can be turned off, and are letters in a field; Escape belongs first to what has opened above the page. */
function isMeant({ key, altKey, ctrlKey, metaKey, defaultPrevented, target }: KeyboardEvent): boolean {
  if (altKey || ctrlKey || metaKey || defaultPrevented || document.querySelector(':popover-open, dialog[open]')) return false;
  const isInField = target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
  return !isInField && (key === 'Escape' || readSetting('shortcuts') === 'on');
}
