import type { OfflineLibrary } from '../../library/offline-library.ts';
import { loadData, siteAddress } from '../load-data.ts';
import { readSetting, writeSetting } from '../settings.ts';
import { keepLibrary } from './keep-library.ts';
import { offerUpdate } from './offer-update.ts';
import { showLine } from './offline-line.ts';
import { findRegistration } from './find-registration.ts';
import { showConnection } from './show-connection.ts';
import { sizeInWords } from './size-in-words.ts';

/** A larger library is not kept without asking. */
const smallBytes = 20_000_000;

/**
 * What a visit does about keeping the library. Where it is kept, it looks for a newer version. Where it is not, a small one
 * is kept and the reader is told how much that is; a large one, or any to a reader who saves data, only with their consent.
 * Does nothing where the reader has removed it or the browser allows it to no site. `worker` is the one that the page was loaded by.
 */
export async function visitLibrary(worker: ServiceWorker | null): Promise<void> {
  const registration = await findRegistration().catch(() => undefined);
  if (registration) await lookForUpdate(registration, worker);
  else if (readSetting('keeping') !== 'off') await considerKeeping();
}

async function lookForUpdate(registration: ServiceWorkerRegistration, worker: ServiceWorker | null): Promise<void> {
  offerUpdate(registration, worker);
  if (!navigator.onLine) return;
  await registration.update().catch(async () => {
    // Anything that answers is a connection, whatever it says.
    const answer = await fetch(siteAddress('/sw.js'), { method: 'HEAD', cache: 'no-store' }).catch(() => null);
    showConnection(answer !== null);
  });
}

async function considerKeeping(): Promise<void> {
  const library = (await loadData('/data/offline.json').catch(() => null)) as OfflineLibrary | null;
  if (!library) return;
  if (readSetting('keeping') === 'on' || (library.bytes <= smallBytes && !savesData())) await keepAndTell(library);
  else ask(library);
}

function ask(library: OfflineLibrary): void {
  const choose = (choice: 'on' | 'off') => (): void => {
    writeSetting('keeping', choice);
    if (choice === 'on') void keepAndTell(library);
  };
  showLine(`Keep this library on this device for reading offline? It takes ${sizeInWords(library.bytes)}.`, [
    { words: 'Keep', act: choose('on') },
    { words: 'No', act: choose('off') },
  ]);
}

async function keepAndTell(library: OfflineLibrary): Promise<void> {
  if (!(await keepLibrary())) return;
  const registration = await findRegistration();
  if (registration) offerUpdate(registration, null);
  // That page says it itself.
  if (location.href.startsWith(siteAddress('/offline/'))) return;
  showLine(`This library is kept on this device for reading offline: ${sizeInWords(library.bytes)}.`, [
    {
      words: 'What is kept',
      act: () => {
        location.assign(siteAddress('/offline/'));
      },
    },
    { words: 'Close', act: () => undefined },
  ]);
}

interface DataSaver {
  /** Whether the reader's browser is set to save data: <https://wicg.github.io/savedata/>. Not every browser says so. */
  readonly connection?: { readonly saveData?: boolean };
}

function savesData(): boolean {
  return (navigator as DataSaver).connection?.saveData === true;
}
