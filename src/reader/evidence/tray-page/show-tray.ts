import { trayChanged } from '../tray-key.ts';
import { changeTray, readTray } from '../tray.ts';
import { showPrintedBrief } from './export-brief.ts';
import { followEntries } from './follow-entries.ts';
import { followTools } from './follow-tools.ts';
import { makeTeller } from './make-teller.ts';
import { pageElement } from './page-element.ts';
import { showEntries } from './show-entries.ts';
import type { ChangeAndTell } from './tray-change.ts';

/** Shows the tray on its page and follows it, also as other windows change it. */
export function showTray(page: HTMLElement): void {
  const list = pageElement(page, 'list');
  const teller = makeTeller(page);
  const show = (): void => {
    const tray = readTray();
    page.dataset.state = tray.length === 0 ? 'empty' : 'filled';
    showEntries(list, tray, pageElement(page, 'entry', HTMLTemplateElement), page.dataset.address ?? '');
  };
  const change: ChangeAndTell = (apply, words, undo) => {
    const problem = changeTray(apply);
    const takeBack = (): void => {
      if (undo) change(undo, 'Put back.');
    };
    teller.tell(problem ?? words, problem === null && undo ? takeBack : undefined);
  };
  followEntries(list, change);
  followTools(page, change, teller.tell);
  document.addEventListener(trayChanged, show);
  window.addEventListener('storage', show);
  window.addEventListener('beforeprint', () => {
    showPrintedBrief(pageElement(page, 'printed'));
  });
  show();
}
