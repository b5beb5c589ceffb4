import { formatProblems, type Problem } from '../../problem.ts';
import type { RuleSettings } from '../../schema/settings.ts';
import type { StepResult } from './step.ts';

/** What a step found wrong in the content. */
export interface Faults {
  readonly problems: readonly Problem[];
  /** What the settings of the library turned off, and these settings. */
  readonly silenced: readonly Problem[];
  readonly rules: RuleSettings;
  /** What else an editor should hear, in sentences. */
  readonly remarks: readonly string[];
}

/** Tells faults as a step of the gate: an error fails it, a warning is told and passes. */
export function tellFaults({ problems, silenced, rules, remarks }: Faults): StepResult {
  const isPassed = !problems.some(({ severity }) => severity === 'error');
  const lines = [...remarks, ...countSilenced(silenced).map(({ rule, count }) => turnedOff(rule, count, rules))];
  const output = [formatProblems(problems), ...lines].filter((line) => line !== '').join('\n');
  return { passed: Number(isPassed), failed: Number(!isPassed), skipped: 0, output, isTold: output !== '' };
}

function turnedOff(rule: string, count: number, rules: RuleSettings): string {
  return `Not told, because library.yaml turns it off: ${rule} (${count}). ${rules[rule]?.reason ?? ''}`;
}

/** How often each rule that is turned off would have been told, in the order of rules. */
function countSilenced(silenced: readonly Problem[]): { rule: string; count: number }[] {
  const byRule = Map.groupBy(silenced, ({ rule }) => rule);
  return [...byRule].map(([rule, { length: count }]) => ({ rule, count })).sort((a, b) => (a.rule < b.rule ? -1 : 1));
}

/** Faults as JSON, in the order in which they are printed. The fields are those of a problem, and stay what they are. */
export function faultsToJson(faults: readonly Faults[]): string {
  const problems = faults.flatMap((each) => each.problems);
  const silenced = faults.flatMap((each) =>
    countSilenced(each.silenced).map((one) => ({ ...one, reason: each.rules[one.rule]?.reason ?? '' })),
  );
  const count = (severity: Problem['severity']): number => problems.filter((problem) => problem.severity === severity).length;
  return JSON.stringify({ version: 1, errors: count('error'), warnings: count('warning'), problems, silenced }, null, 2);
}
