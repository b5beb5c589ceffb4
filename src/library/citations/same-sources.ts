import type { Reference } from '../../schema/reference.ts';
import type { Library, LibraryDocument } from '../library.ts';
import { sharedMemory } from '../shared-memory.ts';
import { sourceKeys, type Work } from './source-keys.ts';

/** Where the library has a source: as an entry of a document's references, or as a document of its own (`reference` is null). */
export interface SourceEntry {
  readonly document: string;
  readonly reference: string | null;
}

interface Filed extends SourceEntry {
  readonly order: number;
}

/** What all entries of one work have in common. */
interface Listed {
  readonly sought: readonly string[];
  /** Where the library has it, found when it is first asked for. */
  entries?: readonly SourceEntry[];
}

interface SourceIndex {
  readonly byKey: ReadonlyMap<string, readonly Filed[]>;
  readonly byEntry: ReadonlyMap<string, Listed>;
}

const indexes = sharedMemory<Library['documents'], SourceIndex>('sources');

/**
 * Where else the library has the same source, in the order of its documents, each document once. All sources are filed once
 * for a library, so that the cost grows with them and not with their pairs.
 */
export function sameSources({ documents }: Pick<Library, 'documents'>, entry: SourceEntry): SourceEntry[] {
  const index = indexes.get(documents) ?? indexSources(documents);
  indexes.set(documents, index);
  const listed = index.byEntry.get(nameOfEntry(entry));
  if (!listed) return [];
  listed.entries ??= findEntries(listed.sought, index);
  return listed.entries.filter(({ document }) => document !== entry.document);
}

function findEntries(sought: readonly string[], { byKey }: SourceIndex): SourceEntry[] {
  const found = sought.flatMap((key) => byKey.get(key) ?? []).sort((a, b) => a.order - b.order);
  const firsts = new Map<string, SourceEntry>();
  for (const { document, reference } of found) if (!firsts.has(document)) firsts.set(document, { document, reference });
  return [...firsts.values()];
}

/** A document comes before its references, so that of a document that lists itself the document counts. */
function indexSources(documents: readonly LibraryDocument[]): SourceIndex {
  const byKey = new Map<string, Filed[]>();
  const byEntry = new Map<string, Listed>();
  const bySought = new Map<string, Listed>();
  const file = (entry: SourceEntry, work: Work): void => {
    const { filed, sought } = sourceKeys(work);
    const name = sought.join('\n');
    const listed = bySought.get(name) ?? { sought };
    bySought.set(name, listed);
    const own = { ...entry, order: byEntry.size };
    byEntry.set(nameOfEntry(entry), listed);
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
