import { readSetting } from '../../settings.ts';
import type { KeptEvidence } from '../kept-evidence.ts';
import { fillEntry } from './fill-entry.ts';

/**
 * Shows a tray as a list. Entries that stay are kept as they are, so that a remark goes on being written while another window changes the tray.
 */
export function showEntries(
  list: HTMLElement,
  tray: readonly KeptEvidence[],
  template: HTMLTemplateElement,
  address: string,
): void {
  const shown = new Map([...list.children].map((entry) => [(entry as HTMLElement).dataset.id, entry as HTMLElement]));
  const style = readSetting('citation');
  for (const [index, kept] of tray.entries()) {
    const entry = shown.get(kept.id) ?? copyOf(template);
    shown.delete(kept.id);
    entry.dataset.id = kept.id;
    fillEntry(entry, kept, style, address);
    for (const button of entry.querySelectorAll<HTMLButtonElement>('[data-move]'))
      button.disabled = button.dataset.move === 'up' ? index === 0 : index === tray.length - 1;
    if (list.children[index] !== entry) list.insertBefore(entry, list.children[index] ?? null);
  }
  for (const entry of shown.values()) entry.remove();
}

function copyOf(template: HTMLTemplateElement): HTMLElement {
  const copy = template.content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error('The template of an entry is empty.');
  return copy;
}
