import type { OfflineLibrary } from '../../library/offline-library.ts';
import { loadData } from '../load-data.ts';
import { writeSetting } from '../settings.ts';
import { keepLibrary } from './keep-library.ts';
import { keptFacts } from './kept-facts.ts';
import { readKept, type KeptState } from './read-kept.ts';
import { canHaveWorker } from './can-have-worker.ts';
import { removeLibrary } from './remove-library.ts';

const pause = 1_000;

const words: Record<KeptState['state'], string> = {
  kept: 'The library is kept on this device.',
  'being kept': 'The library is being fetched. It can be read offline when all of it is here.',
  'not kept': 'The library is not kept on this device.',
};

const refusal =
  'This browser keeps no pages here: it may be too old for it, a private window, or set not to. Everything works as long as there is a connection.';

const failure = 'Not all of the library arrived. Try again, or make room for it first.';

/**
 * Shows in `section` what this device keeps of the library, and sees to its buttons. It looks again each second, because a
 * visit keeps the library by itself, in this window or another.
 */
export function showKeptLibrary(section: HTMLElement): void {
  if (location.protocol === 'file:') {
    showWords(section, 'This copy of the library is on your disk. Nothing of it needs a connection.');
  } else if (canHaveWorker()) {
    const refresh = (): void => void showState(section);
    act(section, 'keep', keep, refresh);
    act(section, 'remove', remove, refresh);
    setInterval(refresh, pause);
    refresh();
  } else showWords(section, refusal);
}

function act(section: HTMLElement, name: string, work: (section: HTMLElement) => Promise<void>, refresh: () => void): void {
  buttonOf(section, name)?.addEventListener('click', () => void work(section).then(refresh));
}

async function keep(section: HTMLElement): Promise<void> {
  writeSetting('keeping', 'on');
  await navigator.storage.persist();
  section.dataset.keeping = 'on';
  section.dataset.keeping = (await keepLibrary()) ? 'done' : 'failed';
}

async function remove(): Promise<void> {
  writeSetting('keeping', 'off');
  await removeLibrary();
}

async function showState(section: HTMLElement): Promise<void> {
  const kept = await readKept().catch(() => undefined);
  if (!kept) {
    showWords(section, refusal);
    return;
  }
  const { files } = kept;
  const state = section.dataset.keeping === 'on' ? 'being kept' : kept.state;
  const offered = kept.library ?? ((await loadData('/data/offline.json').catch(() => undefined)) as OfflineLibrary | undefined);
  showWords(section, state === 'not kept' && section.dataset.keeping === 'failed' ? failure : words[state]);
  show(buttonOf(section, 'keep'), state === 'not kept');
  show(buttonOf(section, 'remove'), state === 'kept');
  const progress = section.querySelector('progress');
  show(progress, state === 'being kept');
  if (progress && offered) Object.assign(progress, { max: offered.files, value: files });
  if (offered) await showFacts(section, offered, { ...kept, state });
}

async function showFacts(section: HTMLElement, library: OfflineLibrary, kept: KeptState): Promise<void> {
  const facts = await keptFacts(library, kept);
  show(section.querySelector('dl'), true);
  for (const row of section.querySelectorAll<HTMLElement>('[data-fact]')) {
    const fact = facts[row.dataset.fact ?? ''];
    show(row, fact !== undefined);
    const value = row.querySelector('dd');
    if (value && fact !== undefined && value.textContent !== fact) value.textContent = fact;
  }
}

/** Writes only what changes: screen readers read out what is written. */
function showWords(section: HTMLElement, text: string): void {
  const line = section.querySelector('[data-state]');
  if (line && line.textContent !== text) line.textContent = text;
}

function show(element: HTMLElement | null, isShown: boolean): void {
  if (element) element.hidden = !isShown;
}

function buttonOf(section: HTMLElement, name: string): HTMLElement | null {
  return section.querySelector<HTMLElement>(`[data-act="${name}"]`);
}
