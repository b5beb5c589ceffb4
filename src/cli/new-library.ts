import { cp, mkdir, readdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from './options.ts';

/**
 * Makes a library in a folder that is empty or not there: settings, one example document and one topic. Returns its
 * files, sorted. Throws a UsageError where the folder holds anything.
 */
export async function makeLibrary(folder: string): Promise<string[]> {
  const present = await readdir(folder).catch(() => []);
  if (present.length > 0) throw new UsageError(`${folder} is not empty. Name a folder that does not exist yet.`);
  await mkdir(folder, { recursive: true });
  await cp(path.join(import.meta.dirname, 'example-library'), folder, { recursive: true });
  // Kept under another name here, where it would hide the example from git.
  await rename(path.join(folder, 'texts/ignore'), path.join(folder, 'texts/.gitignore'));
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  return names
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}
