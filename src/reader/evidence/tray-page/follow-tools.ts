import { readSetting, writeSetting } from '../../settings.ts';
import { trayChanged } from '../tray-key.ts';
import { readTray } from '../tray.ts';
import { readTrayFile } from '../tray-file.ts';
import { exportBrief } from './export-brief.ts';
import { pageElement } from './page-element.ts';
import type { ChangeAndTell } from './tray-change.ts';

/** Lets a reader choose the style of the sources, export, import and empty the tray. */
export function followTools(page: HTMLElement, change: ChangeAndTell, tell: (words: string) => void): void {
  const style = pageElement(page, 'style', HTMLSelectElement);
  style.value = readSetting('citation');
  style.addEventListener('change', () => {
    writeSetting('citation', style.value);
    document.dispatchEvent(new Event(trayChanged));
  });
  page.addEventListener('click', ({ target }) => {
    const format = target instanceof Element ? target.closest<HTMLElement>('[data-export]')?.dataset.export : undefined;
    if (format === 'print') window.print();
    else if (format)
      void exportBrief(format).catch(() => {
        tell('The file could not be made. Is there a connection? Try again.');
      });
  });
  pageElement(page, 'clear').addEventListener('click', () => {
    const removed = readTray();
    change(
      () => [],
      'Tray emptied.',
      (tray) => [...removed, ...tray],
    );
  });
  const files = pageElement(page, 'import', HTMLInputElement);
  files.addEventListener('change', () => void addFile(files, change, tell));
}

async function addFile(input: HTMLInputElement, change: ChangeAndTell, tell: (words: string) => void): Promise<void> {
  const file = input.files?.[0];
  const read = file && file.size < 10_000_000 ? readTrayFile(await file.text()) : undefined;
  input.value = '';
  if (!read) {
    tell('This file is no evidence tray. A tray is shared as the JSON file that this page exports.');
    return;
  }
  const known = new Set(readTray().map(({ id }) => id));
  const added = read.entries.filter(({ id }) => !known.has(id) && known.add(id));
  const unread = read.unread > 0 ? ` ${String(read.unread)} could not be read.` : '';
  const there = read.entries.length > added.length ? ` ${String(read.entries.length - added.length)} were there already.` : '';
  change((tray) => [...tray, ...added], `${String(added.length)} added.${there}${unread}`);
}
