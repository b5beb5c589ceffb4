import type { GateOptions } from './gate-options.ts';

/** How many checks of a step passed, failed or were skipped. A step that is not a test suite counts as one check. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What a step found, and everything it printed. */
export interface StepResult extends Tally {
  readonly output: string;
  /** True where the output is worth reading even if the step passed. */
  readonly isTold?: boolean;
}

/** One part of the gate. */
export interface Step {
  readonly name: string;
  /** Name of the step whose result it needs: it does not run after that one failed. */
  readonly after?: string;
  readonly run: (options: GateOptions) => Promise<StepResult>;
}

/** Adds up tallies. All zero for none. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, tally) => ({
      passed: sum.passed + tally.passed,
      failed: sum.failed + tally.failed,
      skipped: sum.skipped + tally.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** `12 passed, 0 failed`, and `, 1 skipped` only where something was. */
export function formatTally({ passed, failed, skipped }: Tally): string {
  const counts = `${passed} passed, ${failed} failed`;
  return skipped === 0 ? counts : `${counts}, ${skipped} skipped`;
}
