import type { OfflineLibrary } from '../../library/offline-library.ts';
import { siteAddress } from '../load-data.ts';
import { libraryCache } from './library-cache.ts';
import { findRegistration } from './find-registration.ts';

/** How much of the library this device keeps. */
export interface KeptState {
  readonly state: 'kept' | 'being kept' | 'not kept';
  /** Files that have arrived. */
  readonly files: number;
  /** What is kept, where all of it is. */
  readonly library: OfflineLibrary | undefined;
  /** When it arrived, by the clock of the server that sent it. */
  readonly date: Date | undefined;
}

/** Looks up what this device keeps. All of it counts: a browser that runs out of room may have cleared some. */
export async function readKept(): Promise<KeptState> {
  const registration = await findRegistration();
  const name = libraryCache(siteAddress('/'));
  const cache = registration && (await caches.has(name)) ? await caches.open(name) : undefined;
  const files = (await cache?.keys())?.length ?? 0;
  // While a newer version waits there are two: the first belongs to the one that pages show.
  const described = await cache?.match(siteAddress('/data/offline.json'), { ignoreSearch: true });
  const library = (await described?.json()) as OfflineLibrary | undefined;
  if (registration?.active && library && files > library.files)
    return { state: 'kept', files, library, date: readDate(described) };
  const state = registration?.installing ? 'being kept' : 'not kept';
  return { state, files, library: undefined, date: undefined };
}

function readDate(response: Response | undefined): Date | undefined {
  const date = new Date(response?.headers.get('date') ?? '');
  return Number.isNaN(date.getTime()) ? undefined : date;
}
