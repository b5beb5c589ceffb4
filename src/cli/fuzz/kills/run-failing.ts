import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What is to go wrong with a program: its disk at one of its changes (counted from 1), or its end after a time. */
export type Failure =
  | { readonly change: number; readonly as: 'kill' | 'ENOSPC' | 'EROFS'; readonly part: number }
  | { readonly milliseconds: number };

/** How a program ended, and how many changes of the disk it made where it came to its end. */
export interface Failed {
  readonly code: number | null;
  readonly isKilled: boolean;
  readonly output: string;
  readonly changes: number;
  readonly milliseconds: number;
}

const disk = path.join(import.meta.dirname, 'failing-disk.ts');

/** Runs a script of ours in a group of processes of its own, and lets it fail. */
export async function runFailing(args: readonly string[], failure?: Failure): Promise<Failed> {
  const folder = mkdtempSync(path.join(tmpdir(), 'lectern-fail-'));
  const tell = path.join(folder, 'changes');
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', disk, ...args], {
    env: { ...process.env, LECTERN_FAIL_TELL: tell, ...settingsOf(failure) },
    detached: true,
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const timer =
    failure && 'milliseconds' in failure
      ? setTimeout(() => {
          endGroup(child.pid);
        }, failure.milliseconds)
      : undefined;
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  clearTimeout(timer);
  const changes = existsSync(tell) ? Number(readFileSync(tell, 'utf8')) : 0;
  rmSync(folder, { recursive: true, force: true });
  const output = Buffer.concat(chunks).toString();
  return { code, isKilled: signal === 'SIGKILL', output, changes, milliseconds: performance.now() - started };
}

function settingsOf(failure: Failure | undefined): Record<string, string> {
  if (!failure || 'milliseconds' in failure) return {};
  return { LECTERN_FAIL_AT: String(failure.change), LECTERN_FAIL_AS: failure.as, LECTERN_FAIL_PART: String(failure.part) };
}

/** Kills a program with everything that it has started. */
function endGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // It has come to its end just before.
  }
}
