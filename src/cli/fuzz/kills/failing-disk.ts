/**
 * Loaded before a program with `node --import`: lets its disk fail at one of the changes that it makes. LECTERN_FAIL_AT counts the changes
 * from 1; LECTERN_FAIL_AS is `kill`, which ends the process there as a power cut of it would, or the code of an error such as ENOSPC
 * or EROFS, which that change and all later ones then give. A file that is being written keeps the part LECTERN_FAIL_PART (0 to 1) of it.
 * At the end the number of changes is told on the file descriptor LECTERN_FAIL_TELL, where one is named.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const at = Number(process.env.LECTERN_FAIL_AT ?? 0);
const as = process.env.LECTERN_FAIL_AS ?? 'kill';
const part = Number(process.env.LECTERN_FAIL_PART ?? 0);
const tell = process.env.LECTERN_FAIL_TELL;
const real = { write: fs.writeFileSync, rm: fs.rmSync };
let changes = 0;

/** Whether the disk fails at this change. Where the process is to be killed, this does not come back. */
function fails(file: unknown, content?: unknown): boolean {
  changes += 1;
  const hasFailed = at > 0 && (as === 'kill' ? changes === at : changes >= at);
  if (!hasFailed) return false;
  if (typeof content === 'string') real.write(file as string, content.slice(0, Math.floor(content.length * part)));
  if (as === 'kill') process.kill(process.pid, 'SIGKILL');
  return true;
}

function systemError(call: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${as}: the disk failed, ${call}`), { code: as, syscall: call, errno: -1 });
}

const changing = ['writeFileSync', 'renameSync', 'copyFileSync', 'linkSync', 'mkdirSync', 'rmSync'] as const;
const changingLater = ['writeFile', 'rename', 'mkdir', 'rm'] as const;

type Change = (...given: unknown[]) => unknown;

if (isMainThread) {
  for (const name of changing) {
    const change = fs[name] as Change;
    const guarded: Change = (...given) => {
      // Taking away what is left over works on a full disk, and has to on every other.
      if (fails(given[0], name === 'writeFileSync' ? given[1] : undefined) && name !== 'rmSync') throw systemError(name);
      return change(...given);
    };
    Object.assign(fs, { [name]: guarded });
  }
  for (const name of changingLater) {
    const change = fs.promises[name] as Change;
    const guarded: Change = async (...given) => {
      if (fails(given[0], name === 'writeFile' ? given[1] : undefined) && name !== 'rm') throw systemError(name);
      return await change(...given);
    };
    Object.assign(fs.promises, { [name]: guarded });
  }
  syncBuiltinESMExports();
  if (tell !== undefined)
    process.on('exit', () => {
      real.write(tell, String(changes));
    });
}
