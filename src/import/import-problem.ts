import type { Problem } from '../problem.ts';

/** A problem of one file that is to be imported. */
export function importProblem(file: string, rule: string, words: Pick<Problem, 'what' | 'why' | 'fix'>): Problem {
  return { file, line: 1, column: 1, rule: `import/${rule}`, severity: 'error', ...words };
}
