import type { Library } from '../library.ts';

/** What a search looks through, in words: `5 digests, full text of 2`. */
export function searchScope(library: Pick<Library, 'documents'>): string {
  const digests = library.documents.filter(({ summary }) => summary !== null).length;
  const texts = library.documents.filter(({ text }) => text !== null).length;
  const records = library.documents.length;
  const first = digests > 0 ? count(digests, 'digest') : count(records, 'record');
  return texts === 0 ? first : `${first}, full text of ${String(texts)}`;
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
