import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../problem.ts';
import { closedLibrary, lockedLibrary } from './import-problem.ts';
import { takeLock, type Unlock } from './lock-file.ts';
import { isSystemError } from './system-error.ts';

const lockName = '.import.lock';
const folders = ['documents', 'texts'];

/**
 * Takes a library for one import. A lock whose process is gone is taken over, and what an import that was cut off left
 * half written is cleared away. A library that is taken or cannot be written to is a problem.
 */
export function lockLibrary(contentDir: string): Unlock | Problem {
  const lock = path.join(contentDir, lockName);
  try {
    const taken = takeLock(lock);
    if (typeof taken === 'string') return lockedLibrary(lock, taken);
    clearParts(contentDir);
    return taken;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return closedLibrary(contentDir, error.message);
  }
}

function clearParts(contentDir: string): void {
  for (const folder of folders.map((name) => path.join(contentDir, name))) {
    for (const name of listIfThere(folder)) if (name.endsWith('.part')) rmSync(path.join(folder, name), { force: true });
  }
}

function listIfThere(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
