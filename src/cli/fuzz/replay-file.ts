import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openFuzzReader } from './fuzz-import.ts';
import { tryInput } from './try-input.ts';

/** Tries the import with one file and tells what came of it. Answers whether it was taken as it should be. */
export async function replayFile(file: string, print: (line: string) => void): Promise<boolean> {
  const reader = openFuzzReader();
  try {
    const { outcome, faults, milliseconds } = await tryInput(path.basename(file), readFileSync(file), reader);
    print([`${file}: ${outcome}, ${(milliseconds / 1000).toFixed(1)} s`, ...faults].join('\n'));
    return faults.length === 0;
  } finally {
    await reader.close();
  }
}
