import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { isSystemError } from './system-error.ts';

/** Gives back what was locked. */
export type Unlock = () => void;

/** Locks that this process holds. A lock with its number that it does not hold is of an earlier process. */
const held = new Set<string>();

/**
 * Takes a lock: a file that names the process which holds it. A lock whose process is gone is taken over. Answers with
 * the words for its holder where another holds it; throws the error of the system where it cannot be written.
 */
export function takeLock(lock: string): Unlock | string {
  const own = `${lock}.${String(process.pid)}`;
  try {
    writeFileSync(own, `process ${String(process.pid)} on ${hostname()}`);
    clearStale(lock);
    // A link is made in one step or not at all, on every system.
    linkSync(own, lock);
    held.add(lock);
    clearLeftovers(lock);
    return () => {
      held.delete(lock);
      rmSync(lock, { force: true });
    };
  } catch (error) {
    if (isSystemError(error) && error.code === 'EEXIST') return holderOf(lock);
    throw error;
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

/** Takes away what processes left beside the lock that were ended while they took it. */
function clearLeftovers(lock: string): void {
  for (const name of readdirSync(path.dirname(lock))) {
    const [, pid] = name.startsWith(`${path.basename(lock)}.`) ? (/\.(\d+)$/.exec(name) ?? []) : [];
    const file = path.join(path.dirname(lock), name);
    if (pid === undefined || Number(pid) === process.pid || isRunning(Number(pid))) continue;
    const [, host = ''] = /^process \d+ on (.+)$/.exec(holderOf(file)) ?? [];
    // The process may have been ended within the word.
    if (hostname().startsWith(host)) rmSync(file, { force: true });
  }
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
