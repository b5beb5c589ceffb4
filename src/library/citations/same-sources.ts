import type { Reference } from '../../schema/reference.ts';
import type { Library, LibraryDocument } from '../library.ts';
import { sourceKeys, type Work } from './source-keys.ts';

/** Where the library has a source: as an entry of a document's references, or as a document of its own (`reference` is null). */
export interface SourceEntry {
  readonly document: string;
  readonly reference: string | null;
}

interface Filed extends SourceEntry {
  readonly order: number;
  readonly sought: readonly string[];
}

interface SourceIndex {
  readonly byKey: ReadonlyMap<string, readonly Filed[]>;
  readonly byEntry: ReadonlyMap<string, Filed>;
}

const indexes = new WeakMap<Library['documents'], SourceIndex>();

/**
 * Where else the library has the same source, in the order of its documents, each document once. All sources are filed once
 * for a library, so that the cost grows with them and not with their pairs.
 */
export function sameSources({ documents }: Pick<Library, 'documents'>, entry: SourceEntry): SourceEntry[] {
  const index = indexes.get(documents) ?? indexSources(documents);
  indexes.set(documents, index);
  const own = index.byEntry.get(nameOfEntry(entry));
  const found = (own?.sought ?? []).flatMap((key) => index.byKey.get(key) ?? []);
  const others = found.filter(({ document }) => document !== entry.document).sort((a, b) => a.order - b.order);
  const firsts = new Map(others.toReversed().map((other) => [other.document, other]));
  return [...firsts.values()].reverse().map(({ document, reference }) => ({ document, reference }));
}

/** A document comes before its references, so that of a document that lists itself the document counts. */
function indexSources(documents: readonly LibraryDocument[]): SourceIndex {
  const byKey = new Map<string, Filed[]>();
  const byEntry = new Map<string, Filed>();
  const file = (entry: SourceEntry, work: Work): void => {
    const { filed, sought } = sourceKeys(work);
    const own = { ...entry, order: byEntry.size, sought };
    byEntry.set(nameOfEntry(entry), own);
    for (const key of filed) {
      const list = byKey.get(key);
      if (list) list.push(own);
      else byKey.set(key, [own]);
    }
  };
  for (const { id, record } of documents) {
    file({ document: id, reference: null }, workOfDocument(record));
    for (const reference of record.references ?? []) file({ document: id, reference: reference.id }, workOfReference(reference));
  }
  return { byKey, byEntry };
}

function nameOfEntry({ document, reference }: SourceEntry): string {
  return `${document} ${reference ?? ''}`;
}

function workOfDocument({ title, authors, date, doi, url }: LibraryDocument['record']): Work {
  return { title: title ?? '', author: firstOf(authors), year: date?.slice(0, 4) ?? '', doi: doi ?? '', url: url ?? '' };
}

function workOfReference({ title, author, issued, URL: url }: Reference): Work {
  return { title, author: firstOf(author), year: issued?.slice(0, 4) ?? '', doi: '', url: url ?? '' };
}

function firstOf(names: Reference['author'] | null): string {
  return names?.[0]?.literal ?? names?.[0]?.family ?? '';
}
