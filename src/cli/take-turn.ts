import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { takeLock, type Unlock } from '../import/lock-file.ts';

const interval = 100;

/**
 * Waits until no other build of the project at `root` renders pages, and takes the turn; `onWait` is told of the holder,
 * once. Astro keeps what it renders with in folders of the project, which two builds at once would spoil for each other.
 */
export async function takeTurn(root: string, onWait: (holder: string) => void): Promise<Unlock> {
  const lock = path.join(root, '.cache', 'build.lock');
  await mkdir(path.dirname(lock), { recursive: true });
  for (let hasTold = false; ; hasTold = true) {
    const taken = takeLock(lock);
    if (typeof taken !== 'string') return taken;
    if (!hasTold) onWait(taken);
    await pause(interval);
  }
}
