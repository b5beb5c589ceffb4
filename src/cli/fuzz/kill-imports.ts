import { seededRandom } from '../bench/search/seeded-random.ts';
import { tryFailures, type FailureRun } from './kills/try-failures.ts';

const kills = 50;
const failures = 20;

/**
 * Kills the whole command 50 times at changes of the disk and 50 times after random times, and fills the disk under it 20 times. Tells
 * what came of it; answers whether all was as it should be.
 */
export async function killImports(print: (line: string) => void): Promise<boolean> {
  const random = seededRandom('imports to kill');
  const tell = (what: string, { tried, finished, faults }: FailureRun): boolean => {
    const survived = `${what}: ${String(tried)}, of which ${String(finished)} came to their end all the same; ${String(faults.length)} faults.`;
    print([survived, ...faults].join('\n'));
    return faults.length === 0;
  };
  const at = (changes: number): number => 1 + Math.floor(random() * changes);
  const sound = [
    tell(
      'Killed at a change of the disk',
      await tryFailures('command', kills, ({ changes }) => ({ change: at(changes), as: 'kill', part: random() })),
    ),
    tell(
      'Killed after a time',
      await tryFailures('command', kills, ({ milliseconds }) => ({ milliseconds: random() * milliseconds })),
    ),
    tell(
      'Disk full',
      await tryFailures('command', failures, ({ changes }) => ({ change: at(changes), as: 'ENOSPC', part: random() })),
    ),
  ];
  return sound.every(Boolean);
}
