import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import type { Problem } from '../problem.ts';
import { closedLibrary, lockedLibrary } from './import-problem.ts';
import { isSystemError } from './system-error.ts';

/** Gives a library back. */
export type Unlock = () => void;

const lockName = '.import.lock';
const folders = ['documents', 'texts'];
/** Locks that this process holds. A lock with its number that it does not hold is of an earlier process. */
const held = new Set<string>();

/**
 * Takes a library for one import: a file in its folder names the process. A lock whose process is gone is taken over, and what an
 * import that was cut off left half written is cleared away. A library that is taken or cannot be written to is a problem.
 */
export function lockLibrary(contentDir: string): Unlock | Problem {
  const lock = path.join(contentDir, lockName);
  const own = `${lock}.${String(process.pid)}`;
  const holder = `process ${String(process.pid)} on ${hostname()}`;
  try {
    writeFileSync(own, holder);
    clearStale(lock);
    // A link is made in one step or not at all, on every system.
    linkSync(own, lock);
    held.add(lock);
    clearParts(contentDir);
    return () => {
      held.delete(lock);
      rmSync(lock, { force: true });
    };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return error.code === 'EEXIST' ? lockedLibrary(lock, holderOf(lock)) : closedLibrary(contentDir, error.message);
  } finally {
    rmSync(own, { force: true });
  }
}

/** Moves a lock away whose process is gone. Of several that try, one moves it. */
function clearStale(lock: string): void {
  const holder = holderOf(lock);
  const [, pid, host] = /^process (\d+) on (.+)$/.exec(holder) ?? [];
  const isHeld = Number(pid) === process.pid ? held.has(lock) : isRunning(Number(pid));
  if (host !== hostname() || isHeld) return;
  const moved = `${lock}.stale.${String(process.pid)}`;
  if (!isMoved(lock, moved)) return;
  // Another import may have taken the library between the reading and the moving.
  if (holderOf(moved) !== holder) linkSync(moved, lock);
  rmSync(moved, { force: true });
}

function isMoved(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return false;
    throw error;
  }
}

function holderOf(lock: string): string {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return '';
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isSystemError(error) && error.code === 'EPERM';
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
