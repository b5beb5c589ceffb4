import type { KeptEvidence } from '../kept-evidence.ts';
import { readTray } from '../tray.ts';
import { dragEntries } from './drag-entries.ts';
import type { ChangeAndTell, TrayChange } from './tray-change.ts';

/** Lets a reader move, remove and remark on the entries of the list. */
export function followEntries(list: HTMLElement, change: ChangeAndTell): void {
  const keepOrder = (entry: Element): void => {
    change((tray) => orderAs(list, tray), `Moved to place ${String(placeOf(entry))} of ${String(list.children.length)}.`);
  };
  dragEntries(list, keepOrder);
  list.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const entry = button?.closest('li');
    if (!button || !entry) return;
    if ('remove' in button.dataset) remove(entry.dataset.id ?? '', placeOf(entry) - 1, change);
    else move(entry, button, keepOrder);
  });
  list.addEventListener('change', ({ target }) => {
    const id = target instanceof HTMLTextAreaElement ? target.closest('li')?.dataset.id : undefined;
    const note = (target as HTMLTextAreaElement).value;
    if (id) change((tray) => tray.map((kept) => (kept.id === id ? { ...kept, note } : kept)), 'Remark kept.');
  });
}

function remove(id: string, index: number, change: ChangeAndTell): void {
  const removed = readTray().filter((kept) => kept.id === id);
  const putBack: TrayChange = (tray) => tray.toSpliced(index, 0, ...removed);
  change((tray) => tray.filter((kept) => kept.id !== id), 'Passage removed.', putBack);
}

function move(entry: Element, button: HTMLButtonElement, keepOrder: (entry: Element) => void): void {
  const isUp = button.dataset.move === 'up';
  if (isUp) entry.previousElementSibling?.before(entry);
  else entry.nextElementSibling?.after(entry);
  keepOrder(entry);
  const next = button.disabled ? entry.querySelector<HTMLElement>('[data-move]:not(:disabled)') : button;
  next?.focus();
}

function orderAs(list: HTMLElement, tray: readonly KeptEvidence[]): KeptEvidence[] {
  const ids = [...list.children].map((entry) => (entry as HTMLElement).dataset.id);
  const place = ({ id }: KeptEvidence): number => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  return [...tray].sort((a, b) => place(a) - place(b));
}

function placeOf(entry: Element): number {
  return [...(entry.parentElement?.children ?? [])].indexOf(entry) + 1;
}
