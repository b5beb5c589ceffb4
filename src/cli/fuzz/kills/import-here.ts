import { readdirSync } from 'node:fs';
import path from 'node:path';
import { importDocument, type ImportedDocument } from '../../../import/import-document.ts';
import { indexRecords } from '../../../import/match-record.ts';
import { readLibrary, readReferences } from '../../../import/read-library.ts';
import { readSource } from '../../../import/read-source.ts';
import type { Sample } from './sample-sources.ts';
import { writeAll } from './write-all.ts';

/** What the files of a sample give, read on this thread, because starting workers would take most of the time of a trial. */
export async function readHere({ contentDir, sources }: Sample): Promise<ImportedDocument[]> {
  const { records, defaults } = readLibrary(contentDir);
  const known = new Map(records.map((record) => [record.id, record]));
  const referencesOf = (id: string) => readReferences(contentDir, id);
  const context = { index: indexRecords(records), records: known, referencesOf, defaults, findEntry: () => [], hasList: false };
  const read: ImportedDocument[] = [];
  for (const name of readdirSync(sources).sort()) {
    const source = readSource(path.join(sources, name));
    if ('rule' in source) throw new Error(source.what);
    const document = await importDocument(source, context);
    if ('rule' in document) throw new Error(document.what);
    read.push(document);
  }
  return read;
}

/** Imports the files of a sample: takes the library, reads, writes in order, gives it back. Answers with what could not be written. */
export async function importHere(sample: Sample): Promise<string[]> {
  return writeAll(await readHere(sample), sample.contentDir);
}
