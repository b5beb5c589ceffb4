import { UsageError } from '../options.ts';
import type { GateOptions } from './gate-options.ts';
import { formatTally, sumTallies, type Step, type StepResult, type Tally } from './step.ts';

/** The named steps in the order of the gate, or all where none is named. Throws a UsageError for a name that is no step. */
export function chooseSteps(steps: readonly Step[], names: readonly string[]): Step[] {
  const known = steps.map((step) => step.name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new UsageError(`There is no step "${unknown}". The steps are ${known.join(', ')}.`);
  return steps.filter((step) => names.length === 0 || names.includes(step.name));
}

/**
 * Runs steps one after the other and adds up what they found. Prints one line for each, and the output of those that
 * failed. A step whose predecessor failed does not run and counts as skipped.
 */
export async function runSteps(steps: readonly Step[], options: GateOptions, print: (text: string) => void): Promise<Tally> {
  const results = new Map<string, StepResult>();
  for (const step of steps) {
    print(step.name.padEnd(8));
    const started = performance.now();
    const result = isUnmet(results.get(step.after ?? '')) ? notRun(step) : await runStep(step, options);
    results.set(step.name, result);
    print(`${formatTally(result)}  ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
    if (result.failed > 0 || result.skipped > 0 || result.isTold) print(`\n${result.output.trimEnd()}\n\n`);
  }
  return sumTallies([...results.values()]);
}

function isUnmet(result: Tally = { passed: 1, failed: 0, skipped: 0 }): boolean {
  return result.failed > 0 || result.passed === 0;
}

function notRun({ after }: Step): StepResult {
  return { passed: 0, failed: 0, skipped: 1, output: `Did not run, because ${after ?? ''} failed.` };
}

/** A fault of the step itself and a suite without tests count as failures: silence is no success. */
async function runStep(step: Step, options: GateOptions): Promise<StepResult> {
  try {
    const result = await step.run(options);
    const ran = result.passed + result.failed + result.skipped;
    return ran > 0 ? result : { ...result, failed: 1, output: `${result.output}\nNo test ran.` };
  } catch (error) {
    return { passed: 0, failed: 1, skipped: 0, output: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
