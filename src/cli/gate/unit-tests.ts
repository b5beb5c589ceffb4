import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import type { StepResult, Tally } from './step.ts';

/** Runs the unit tests, each file in a process of its own. A test marked as to do counts as skipped. */
export async function runUnitTests(): Promise<StepResult> {
  let tally: Tally = { passed: 0, failed: 0, skipped: 0 };
  const events = run({ globPatterns: ['src/**/*.test.ts'], concurrency: true });
  events.on('test:summary', ({ file, counts }) => {
    if (file === undefined) tally = readCounts(counts);
  });
  const output = await text(events.compose(new spec()) as Readable);
  return { ...tally, output };
}

interface Counts {
  readonly passed: number;
  readonly tests: number;
  readonly skipped: number;
  readonly todo: number;
}

function readCounts({ passed, tests, skipped, todo }: Counts): Tally {
  return { passed, failed: tests - passed - skipped - todo, skipped: skipped + todo };
}
