import type { Library } from '../library.ts';
import { sharedMemory } from '../shared-memory.ts';
import { digestOf } from './digest-of.ts';

const known = sharedMemory<Library, string>('keys of records');

/**
 * Changes with the settings, the guide and every record: with whatever a page may tell of another document, topic or event.
 * What stands in bodies is no part of it, so that the edit of a body leaves it alone.
 */
export function recordsKey(library: Library): string {
  const key = known.get(library) ?? digestRecords(library);
  known.set(library, key);
  return key;
}

function digestRecords({ documents, topics, events, settings, isPrivate, guide, about, withdrawn }: Library): string {
  return digestOf(
    { settings, isPrivate, withdrawn, hasAbout: about !== null },
    guide.map(({ id, record }) => [id, record]),
    documents.map(({ summary, text, topics: _, digest: __, formerPassages, ...others }) => [
      ...[others, [...formerPassages], summary !== null, text !== null],
    ]),
    topics.map(({ id, record }) => [id, record]),
    events.map(({ id, record }) => [id, record]),
  );
}
