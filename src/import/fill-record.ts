import type { Found, RecordEvidence } from './draft.ts';
import type { ListEntry } from './record-list/list-entry.ts';
import { slug } from '../text/slug.ts';

/** What is known of a document after the editor's list was asked, and what to tell of it. */
export interface FilledRecord {
  readonly record: RecordEvidence;
  /** Sentences for the receipt; empty where no list was given. */
  readonly told: readonly string[];
}

/** Fills the evidence of a document from the entries of a list that may be of it. What the list says goes before what was read. */
export function fillRecord(record: RecordEvidence, entries: readonly ListEntry[], isListed: boolean): FilledRecord {
  const [entry] = entries;
  if (!isListed) return { record, told: [] };
  if (!entry) return { record, told: ['The list of records has no entry for this file.'] };
  if (entries.length > 1)
    return { record, told: [`Several entries of the list may be of this file, so none was used: ${places(entries)}.`] };
  return { record: { ...record, ...entry.record }, told: [`Filled from ${entry.place}.`, ...differences(record, entry)] };
}

function places(entries: readonly ListEntry[]): string {
  return entries.map(({ place }) => place).join(', ');
}

function differences(record: RecordEvidence, entry: ListEntry): string[] {
  const fields = ['title', 'date', 'doi', 'series'] as const;
  return fields.flatMap((field) => {
    const [read, said] = [wordsOf(record[field]), wordsOf(entry.record[field])];
    const isSame = read === null || said === null || slug(said).startsWith(slug(read)) || slug(read).startsWith(slug(said));
    return isSame ? [] : [`The list says ${field} “${said}”, which was taken; the copy prints “${read}”.`];
  });
}

function wordsOf(found: Found<string | { readonly number: string }> | undefined): string | null {
  if (!found) return null;
  return typeof found.value === 'string' ? found.value : found.value.number;
}
