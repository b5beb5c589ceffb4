import { availableParallelism } from 'node:os';
import { openReader, type ImportReader } from '../../import/import-reader.ts';
import { mapInOrder } from '../../import/map-in-order.ts';
import { endings, type FuzzInput } from './fuzz-input.ts';
import { tryInput, type Trial } from './try-input.ts';

/** A file that the import did not take as it should. */
export interface Failure {
  readonly input: FuzzInput;
  readonly trial: Trial;
}

/** What came of a number of files. */
export interface FuzzRun {
  readonly tried: number;
  /** How often each outcome was seen: `html imported`, `pdf import/empty`. */
  readonly outcomes: ReadonlyMap<string, number>;
  readonly slowest: number;
  readonly failures: readonly Failure[];
}

/** Opens the reader that files are tried with: that of the import, for a library without a document. */
export function openFuzzReader(): ImportReader {
  const defaults = { licence: 'None', publishText: false, language: 'en' };
  const data = { contentDir: 'none', library: { records: [], defaults }, as: undefined, list: null };
  return openReader(data, availableParallelism());
}

/** Imports files, each into a library of its own, and gathers what should not have happened. */
export async function fuzzImport(inputs: readonly FuzzInput[], reader: ImportReader): Promise<FuzzRun> {
  const outcomes = new Map<string, number>();
  const failures: Failure[] = [];
  let slowest = 0;
  await mapInOrder(
    inputs,
    availableParallelism() * 2,
    ({ format, bytes }) => tryInput(`tried${endings[format]}`, bytes, reader),
    (trial, input) => {
      const name = `${input.format} ${trial.outcome}`;
      outcomes.set(name, (outcomes.get(name) ?? 0) + 1);
      slowest = Math.max(slowest, trial.milliseconds);
      if (trial.faults.length > 0) failures.push({ input, trial });
    },
  );
  return { tried: inputs.length, outcomes, slowest, failures };
}
