import { slug } from '../../text/slug.ts';
import type { RecordEvidence } from '../draft.ts';
import { indexRecords, knownOf, matchRecord } from '../match-record.ts';
import type { ListEntry } from './list-entry.ts';

const leastWords = 3;

/** Looks up the entry of a file in a list of records. Several entries are returned where the list leaves it open. */
export type EntryFinder = (file: string, evidence: RecordEvidence) => readonly ListEntry[];

/** Makes the look-up: by the name of an attached file, then series, DOI, address and title, then a file name that holds the title. */
export function entryFinder(entries: readonly ListEntry[]): EntryFinder {
  const index = indexRecords(entries.map((entry, position) => knownOf(String(position), '', entry.record)));
  const byFile = Map.groupBy(
    entries.flatMap((entry) => entry.files.map((file) => ({ file: fileKey(file), entry }))),
    ({ file }) => file,
  );
  const titled = entries
    .map((entry) => ({ entry, title: slug(entry.record.title?.value ?? '') }))
    .filter(({ title }) => title.split('-').length >= leastWords);
  return (file, evidence) => {
    const attached = byFile.get(fileKey(file));
    if (attached) return [...new Set(attached.map(({ entry }) => entry))];
    const match = matchRecord('none', evidence, index);
    if (match) return match.records.flatMap(({ id }) => entries[Number(id)] ?? []);
    const name = `-${slug(file.replace(/\.[^.]+$/, ''))}-`;
    return titled.filter(({ title }) => name.includes(`-${title}-`)).map(({ entry }) => entry);
  };
}

function fileKey(file: string): string {
  return file.normalize('NFC').toLowerCase();
}
