/** How much a problem weighs: an error stops the build, a warning is only told. */
export type Severity = 'error' | 'warning';

/** Something wrong in the content: where it stands, what happened, why it matters and what to do. */
export interface Problem {
  /** Path of the file as the editor knows it, relative to where the command runs. */
  readonly file: string;
  /** Line and column, counted from 1. */
  readonly line: number;
  readonly column: number;
  /** Permanent name of the rule, `group/rule`. */
  readonly rule: string;
  readonly severity: Severity;
  /** Dotted path of the field, where the problem is in a record. */
  readonly field?: string | undefined;
  /** Whole sentences, each ending in a full stop. */
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

/** Thrown once for everything wrong in a library, so that an editor sees all of it at one go. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.problems = problems;
  }
}

/** Orders problems by file, line, column and rule, so that two runs print the same. Returns a new list. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule) || compare(a.what, b.what),
  );
}

/** Prints problems as an editor reads them, closing with their number. Empty for an empty list. */
export function formatProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const blocks = sortProblems(problems).map(formatProblem);
  return `${blocks.join('\n\n')}\n\n${countProblems(problems)}`;
}

/** One problem: its place and rule on the first line, then what, why and what to do. */
export function formatProblem(problem: Problem): string {
  const place = `${problem.file}:${String(problem.line)}:${String(problem.column)}`;
  const field = problem.field ? `${problem.field}: ` : '';
  return [
    `${place}  ${problem.severity}  ${problem.rule}`,
    `  ${field}${problem.what}`,
    `  Why: ${problem.why}`,
    `  Do:  ${problem.fix}`,
  ].join('\n');
}

function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const warnings = problems.length - errors;
  return [plural(errors, 'error'), plural(warnings, 'warning')].filter(Boolean).join(', ');
}

function plural(count: number, noun: string): string {
  if (count === 0) return '';
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
