import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fuzzImport, openFuzzReader, type Failure, type FuzzRun } from './fuzz-import.ts';
import { endings } from './fuzz-input.ts';
import { fuzzInputs } from './fuzz-inputs.ts';
import { realFiles } from './real-files.ts';

/** Made-up and mutated files of each format that are tried for one seed. */
const each = 20;
const failures = '.cache/fuzz';
/** Real files that are changed: ours, and where it is there a collection beside the project. */
const folders = ['src/import/fixtures', 'content', '../shared/data/import', '../shared/data/documents', '../shared/seeds'];

/**
 * Tries the import with one seed after another until a file is not taken as it should be. That file is written to `.cache/fuzz`, and
 * false is the answer; else it does not come back.
 */
export async function fuzzEndlessly(seed: number, print: (line: string) => void): Promise<false> {
  const [files, reader] = [realFiles(folders), openFuzzReader()];
  try {
    for (let [current, tried] = [seed, 0]; ; current += 1) {
      const run = await fuzzImport(fuzzInputs(current, each, files), reader);
      tried += run.tried;
      print(describeRun(current, run, tried));
      const [failure] = run.failures;
      if (!failure) continue;
      print(keep(failure, current));
      return false;
    }
  } finally {
    await reader.close();
  }
}

/** `Seed 17: 160 of 200 imported, 1 refused by the self-check, slowest 1.2 s; 3,400 files in all.` */
function describeRun(seed: number, { outcomes, tried, slowest }: FuzzRun, all: number): string {
  const count = (outcome: string): number =>
    [...outcomes].reduce((sum, [name, times]) => sum + (name.endsWith(` ${outcome}`) ? times : 0), 0);
  const parts = [
    `Seed ${String(seed)}: ${String(count('imported'))} of ${String(tried)} imported`,
    `${String(count('import/self-check'))} refused by the self-check`,
    `slowest ${(slowest / 1000).toFixed(1)} s`,
  ];
  return `${parts.join(', ')}; ${all.toLocaleString('en-GB')} files in all.`;
}

function keep({ input, trial }: Failure, seed: number): string {
  const file = path.join(failures, `${String(seed)}${endings[input.format]}`);
  mkdirSync(failures, { recursive: true });
  writeFileSync(file, input.bytes);
  return [`A ${input.origin} file was not taken as it should be:`, ...trial.faults, `Try it again: npm run fuzz -- ${file}`].join(
    '\n',
  );
}
