import { parentPort, workerData } from 'node:worker_threads';
import type { ImportContext } from './import-context.ts';
import { importDocument } from './import-document.ts';
import { failedReading } from './import-problem.ts';
import { indexRecords } from './match-record.ts';
import { readReferences, type KnownLibrary } from './read-library.ts';
import { readSource } from './read-source.ts';
import { entryFinder } from './record-list/find-entry.ts';
import type { ListEntry } from './record-list/list-entry.ts';

/** What each worker of an import gets when it starts. */
export interface WorkerData {
  readonly contentDir: string;
  readonly library: KnownLibrary;
  readonly as: string | undefined;
  /** The editor's list of records; null where none was given. */
  readonly list: readonly ListEntry[] | null;
}

const context = contextOf(workerData as WorkerData);

parentPort?.on('message', (file: string) => {
  void importOne(file).then((imported) => {
    parentPort?.postMessage(imported);
  });
});

async function importOne(file: string): ReturnType<typeof importDocument> {
  const source = readSource(file);
  if ('rule' in source) return source;
  try {
    return await importDocument(source, context);
  } catch (error) {
    return failedReading(file, error instanceof Error ? error.message : String(error));
  }
}

function contextOf({ contentDir, library, as, list }: WorkerData): ImportContext {
  return {
    index: indexRecords(library.records),
    records: new Map(library.records.map((record) => [record.id, record])),
    referencesOf: (id) => readReferences(contentDir, id),
    defaults: library.defaults,
    findEntry: entryFinder(list ?? []),
    hasList: list !== null,
    as,
  };
}
