import { availableParallelism } from 'node:os';
import type { Problem } from '../problem.ts';
import { idField } from '../schema/fields.ts';
import { findSources } from './find-sources.ts';
import { asForMany, asNoId } from './import-problem.ts';
import { openReader } from './import-reader.ts';
import type { WorkerData } from './import-worker.ts';
import type { Unlock } from './lock-file.ts';
import { lockLibrary } from './lock-library.ts';
import { mapInOrder } from './map-in-order.ts';
import { readLibrary } from './read-library.ts';
import type { ListEntry } from './record-list/list-entry.ts';
import { readRecordList } from './record-list/read-record-list.ts';
import { makeTwinCheck } from './twin-check.ts';
import { writeDocument, type Imported } from './write-document.ts';

/** What to import, and how. */
export interface ImportRequest {
  /** Files, folders and patterns. */
  readonly paths: readonly string[];
  readonly contentDir: string;
  /** Id that the one file is to have. */
  readonly as?: string | undefined;
  /** A list of records to fill new records from. */
  readonly records?: string | undefined;
  /** Licence of new records, in place of the one in the settings of the library. */
  readonly rights?: string | undefined;
  /** True where nothing is to be written. */
  readonly isDryRun?: boolean | undefined;
}

/** What became of one file, and how many of how many files are done. Problems of the command itself count no file. */
export interface Outcome {
  readonly result: Imported | Problem;
  readonly done: number;
  readonly total: number;
}

const mostWorkers = 4;

/**
 * Imports files into a library and reports each as soon as it is written, in the order of the files. Files are read in workers that are
 * stopped at the limits of their format; a few are held at a time, however many there are. One bad file does not stop the rest, and
 * of each document everything is written or nothing.
 */
export async function importFiles(request: ImportRequest, report: (outcome: Outcome) => void): Promise<void> {
  const { files, problems } = findSources(request.paths);
  const list = request.records === undefined ? null : readRecordList(request.records);
  const refused = [...problems, ...checkAs(request.as, files), ...(isProblem(list) ? [list] : [])];
  for (const result of refused) report({ result, done: 0, total: files.length });
  const isRefused = isProblem(list) || checkAs(request.as, files).length > 0;
  if (isRefused || files.length === 0) return;
  const lock = request.isDryRun ? free : lockLibrary(request.contentDir);
  if (isProblem(lock)) {
    report({ result: lock, done: 0, total: files.length });
    return;
  }
  try {
    await importAll(files, request, list, report);
  } finally {
    lock();
  }
}

async function importAll(
  files: readonly string[],
  request: ImportRequest,
  list: readonly ListEntry[] | null,
  report: (outcome: Outcome) => void,
): Promise<void> {
  const size = Math.min(availableParallelism(), mostWorkers, files.length);
  const reader = openReader(workerData(request, list), size);
  const checkTwin = makeTwinCheck();
  try {
    await mapInOrder(files, size * 2, reader.read, (read, file, index) => {
      const checked = isProblem(read) ? read : checkTwin(file, read);
      const result = isProblem(checked) ? checked : writeDocument(checked, request.contentDir, request.isDryRun ?? false);
      report({ result, done: index + 1, total: files.length });
    });
  } finally {
    await reader.close();
  }
}

function workerData({ contentDir, rights, as }: ImportRequest, list: readonly ListEntry[] | null): WorkerData {
  const library = readLibrary(contentDir);
  const defaults = rights === undefined ? library.defaults : { ...library.defaults, licence: rights, publishText: false };
  return { contentDir, library: { ...library, defaults }, as, list };
}

function checkAs(as: string | undefined, files: readonly string[]): Problem[] {
  if (as === undefined) return [];
  if (files.length !== 1) return [asForMany(files.length)];
  return idField.safeParse(as).success ? [] : [asNoId(as)];
}

function isProblem(value: object | null): value is Problem {
  return value !== null && 'rule' in value;
}

/** Gives back a library that was not taken. */
const free: Unlock = () => undefined;
