import { rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isSystemError } from '../import/system-error.ts';
import { UsageError } from './options.ts';

/**
 * Writes what `produce` gives into a file: beside its place first, so that it is never there in half. Throws a UsageError
 * where that cannot be done; where its folder is not there or it is a folder itself, before anything is produced. `example`
 * is a name that a file of this kind could have.
 */
export async function writeExport(
  file: string,
  example: string,
  produce: () => Promise<Iterable<string> | AsyncIterable<Uint8Array>>,
): Promise<void> {
  const folder = path.dirname(file);
  if (!(await isFolder(folder))) throw new UsageError(`There is no folder ${folder} to write into. Make it, or name another.`);
  if (await isFolder(file)) throw new UsageError(`${file} is a folder. Name a file, such as ${path.join(file, example)}.`);
  const pieces = await produce();
  const beside = `${file}.${String(process.pid)}.part`;
  try {
    await writeFile(beside, pieces);
    await rename(beside, file);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new UsageError(`${file} cannot be written: ${error.message}.`);
  } finally {
    await rm(beside, { force: true });
  }
}

async function isFolder(place: string): Promise<boolean> {
  return stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
