import type { OfflineLibrary } from '../../library/offline-library.ts';
import type { KeptState } from './read-kept.ts';
import { sizeInWords } from './size-in-words.ts';

/**
 * What there is to know of a library that is kept or could be, in words, by the name of the fact. When it was kept and what
 * the browser says of its room is absent where nothing is kept.
 */
export async function keptFacts(
  { documents, topics, bytes, searchBytes }: OfflineLibrary,
  { state, date }: Pick<KeptState, 'state' | 'date'>,
): Promise<Readonly<Record<string, string | undefined>>> {
  const facts = {
    documents: String(documents),
    topics: String(topics),
    search: `all of the library, ${sizeInWords(searchBytes)}`,
    size: sizeInWords(bytes),
  };
  if (state !== 'kept') return facts;
  const { usage, quota } = await navigator.storage.estimate();
  const isPersistent = await navigator.storage.persisted();
  return {
    ...facts,
    date: date?.toLocaleString(document.documentElement.lang, { dateStyle: 'long', timeStyle: 'short' }),
    room: usage && quota ? `this site takes up ${sizeInWords(usage)} of at most ${sizeInWords(quota)}` : undefined,
    promise: isPersistent ? 'until you remove it' : 'until you remove it, or the browser runs out of room',
  };
}
