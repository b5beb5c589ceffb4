import { citedBy } from '../citations/cited-by.ts';
import type { Compiled, Library, LibraryDocument } from '../library.ts';
import { sharedMemory } from '../shared-memory.ts';
import { digestOf } from './digest-of.ts';
import { recordsKey } from './records-key.ts';

const keys = sharedMemory<LibraryDocument, string>('keys of documents');

/** Changes with everything that the pages and files of a document show. */
export function documentKey(document: LibraryDocument, library: Library): string {
  const key = keys.get(document) ?? digestDocument(document, library);
  keys.set(document, key);
  return key;
}

function digestDocument(document: LibraryDocument, library: Library): string {
  const { id } = document;
  return digestOf(recordsKey(library), bodiesKey(document, library), citedBy(library, id), library.related.get(id));
}

/** Changes with everything that passages of these documents show, wherever they stand. */
export function passagesKey(ids: Iterable<string>, library: Library): string {
  const documents = [...new Set(ids)].flatMap((id) => library.documentById.get(id) ?? []);
  return digestOf(documents.map((document) => bodiesKey(document, library)));
}

const bodyKeys = sharedMemory<LibraryDocument, string>('keys of bodies');

/** What it cites is shown with the place in the text of the other document. */
function bodiesKey(document: LibraryDocument, library: Library): string {
  const cited = [...citedIn(document.summary), ...citedIn(document.text)];
  const key = bodyKeys.get(document) ?? digestOf(document.id, document.digest, digestsOf(cited, library));
  bodyKeys.set(document, key);
  return key;
}

/** Digests of those among the ids that are documents. */
export function digestsOf(ids: Iterable<string>, { documentById }: Library): string[] {
  return [...new Set(ids)].flatMap((id) => documentById.get(id)?.digest ?? []);
}

/** Ids of what a body cites. */
export function citedIn(body: Compiled | null): string[] {
  return (body?.passages ?? []).flatMap(({ citations }) => citations);
}
