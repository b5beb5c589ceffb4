import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Paths of the files in a folder that git tracks or is about to, relative to where the command runs. None where the folder is
 * in no repository or there is no git; null where git fails in another way.
 */
export async function listTracked(folder: string): Promise<string[] | null> {
  try {
    // The owner of a folder says nothing about what is tracked in it, and git would refuse to answer.
    const { stdout } = await run('git', ['-c', 'safe.directory=*', '-C', folder, 'ls-files', '-z'], options);
    const names = stdout.split('\0').filter((name) => name !== '');
    return names.map((name) => path.relative(process.cwd(), path.join(folder, name)));
  } catch (error) {
    const { code, stderr = '' } = error as { code?: unknown; stderr?: string };
    const isOutside = code === 'ENOENT' || /not a git repository|cannot change to/i.test(stderr);
    return isOutside ? [] : null;
  }
}

const options = { env: { ...process.env, LC_ALL: 'C' }, maxBuffer: 1 << 28 };
