import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { mapInOrder } from '../../../import/map-in-order.ts';
import { importHere, readHere } from './import-here.ts';
import { runFailing, type Failed, type Failure } from './run-failing.ts';
import { writeSample, type Sample } from './sample-sources.ts';
import { differences, snapshotOf, spoilt, type Snapshot } from './snapshot.ts';

/** What is disturbed: the writing of documents that were read before, in a process that starts at once, or the whole command. */
export type Victim = 'writing' | 'command';

/** What came of disturbing imports. */
export interface FailureRun {
  readonly tried: number;
  /** How many came to their end all the same, because they were done before. */
  readonly finished: number;
  /** What should not have happened, in sentences. */
  readonly faults: readonly string[];
}

/** How an import runs that nothing disturbs. */
export interface Undisturbed {
  readonly changes: number;
  readonly milliseconds: number;
}

const atOnce = 2;

/**
 * Disturbs one import after another, each in a library of its own, and looks that no file is half written or spoilt, that the edited
 * digest stays, and that running the import again gives the bytes that an undisturbed one gives. `choose` says what goes wrong each time.
 */
export async function tryFailures(
  victim: Victim,
  count: number,
  choose: (undisturbed: Undisturbed, index: number) => Failure,
): Promise<FailureRun> {
  const folder = mkdtempSync(path.join(tmpdir(), 'lectern-kill-'));
  try {
    const bench = await prepare(folder, victim);
    const faults: string[] = [];
    let finished = 0;
    await mapInOrder(
      Array.from({ length: count }, (_, index) => choose(bench.undisturbed, index)),
      atOnce,
      (failure) => tryFailure(bench, failure),
      ({ failed, faults: found }, failure) => {
        if (!failed.isKilled && failed.code === 0) finished += 1;
        faults.push(...found.map((fault) => `${JSON.stringify(failure)}: ${fault}`));
      },
    );
    return { tried: count, finished, faults };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Prepared {
  readonly folder: string;
  readonly base: Sample;
  readonly before: Snapshot;
  /** What the library holds when an import has come to its end. */
  readonly after: Snapshot;
  readonly undisturbed: Undisturbed;
  readonly argumentsFor: (sample: Sample) => string[];
  readonly finish: (sample: Sample) => Promise<string[]>;
}

async function prepare(folder: string, victim: Victim): Promise<Prepared> {
  const base = writeSample(path.join(folder, 'base'));
  const before = snapshotOf(base.contentDir);
  const documents = path.join(folder, 'documents.json');
  writeFileSync(documents, JSON.stringify(await readHere(base)));
  const writer = path.join(import.meta.dirname, 'write-all.ts');
  const command = path.resolve(import.meta.dirname, '../../import.ts');
  const argumentsFor = ({ contentDir, sources }: Sample): string[] =>
    victim === 'writing' ? [writer, documents, contentDir] : [command, '--content', contentDir, sources];
  const finish = async (sample: Sample): Promise<string[]> => {
    if (victim === 'writing') return await importHere(sample);
    const { code, output } = await runFailing(argumentsFor(sample));
    return code === 0 ? [] : [output];
  };
  // The first run also fills the cache of compiled bodies, which the others share.
  await runFailing(argumentsFor(copyOf(base, path.join(folder, 'first'))));
  const whole = copyOf(base, path.join(folder, 'whole'));
  const undisturbed = await runFailing(argumentsFor(whole));
  if (undisturbed.code !== 0) throw new Error(undisturbed.output);
  return { folder, base, before, after: snapshotOf(whole.contentDir), undisturbed, argumentsFor, finish };
}

function copyOf({ contentDir, sources, edited }: Sample, root: string): Sample {
  const copy = { contentDir: path.join(root, 'content'), sources: path.join(root, 'sources'), edited };
  cpSync(contentDir, copy.contentDir, { recursive: true });
  cpSync(sources, copy.sources, { recursive: true });
  return copy;
}

async function tryFailure(bench: Prepared, failure: Failure): Promise<{ failed: Failed; faults: string[] }> {
  const root = mkdtempSync(path.join(bench.folder, 'try-'));
  const sample = copyOf(bench.base, root);
  const failed = await runFailing(bench.argumentsFor(sample), failure);
  const left = snapshotOf(sample.contentDir);
  const told = await bench.finish(sample);
  const end = snapshotOf(sample.contentDir);
  rmSync(root, { recursive: true });
  return {
    failed,
    faults: [
      ...spoilt(left, bench.before, bench.after).map((name) => `${name} was left half written.`),
      ...(left.get(sample.edited) === bench.before.get(sample.edited) ? [] : ['The edited digest was lost.']),
      ...(isTold(failed, failure) || differences(left, bench.after).length === 0 ? [] : ['Nothing told that the disk failed.']),
      ...told.map((words) => `Running it again did not finish the job: ${words}`),
      ...differences(end, bench.after).map((name) => `${name} is not what an undisturbed import writes.`),
    ],
  };
}

/** A disk that fails has to be told of, in the words of the system; a process that is killed can tell nothing. */
function isTold({ output }: Failed, failure: Failure): boolean {
  return 'milliseconds' in failure || failure.as === 'kill' || output.includes(failure.as);
}
