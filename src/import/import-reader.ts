import type { Problem } from '../problem.ts';
import type { ImportedDocument } from './import-document.ts';
import { failedReading, heavyFile, slowFile } from './import-problem.ts';
import type { WorkerData } from './import-worker.ts';
import { formatByName, formats } from './readers.ts';
import { makePool } from './worker-pool.ts';

/** Reads files in workers, as many at a time as there are workers. */
export interface ImportReader {
  /** What a file gives, or why it gives nothing; stopped at the limits of its format. Never rejects. */
  readonly read: (file: string) => Promise<ImportedDocument | Problem>;
  readonly close: () => Promise<void>;
}

/** Heap of a worker. */
const heapMegabytes = 600;
/** Most that a worker may hold with its buffers. */
const megabytes = 1000;

/** Opens a reader with so many workers, each of which gets the data. Nothing is written by it. */
export function openReader(data: WorkerData, size: number): ImportReader {
  const script = new URL('./import-worker.ts', import.meta.url);
  const pool = makePool<string, ImportedDocument | Problem>({ script, size, heapMegabytes, megabytes, data });
  const read = async (file: string): Promise<ImportedDocument | Problem> => {
    const { seconds } = formats[formatByName(file) ?? 'text'].limit;
    const ended = await pool.run(file, seconds);
    if (ended.end === 'done') return ended.result;
    if (ended.end === 'slow') return slowFile(file, seconds);
    return ended.end === 'heavy' ? heavyFile(file) : failedReading(file, ended.message);
  };
  return { read, close: () => pool.close() };
}
