import type { Problem } from '../../problem.ts';
import type { Entry } from './content.ts';

/** A problem but for its place. */
export type Told = Pick<Problem, 'rule' | 'what' | 'why' | 'fix'> & { readonly severity?: 'warning' };

/** A problem at a field of an entry's record. */
export function fieldProblem(entry: Entry<unknown>, field: readonly PropertyKey[], told: Told): Problem {
  return { file: entry.file, ...entry.locate(field), severity: 'error', field: field.map(String).join('.'), ...told };
}

/** A problem on a line of an entry's body. */
export function lineProblem(entry: Entry<unknown>, line: number, told: Told): Problem {
  return { file: entry.file, line, column: 1, severity: 'error', ...told };
}

/** The beginning of what to do about an id that is not known: one that may be meant. Empty where none comes close. */
export function suggest(id: string, known: Iterable<string>): string {
  const close = [...known].filter(
    (candidate) => candidate.startsWith(id.slice(0, 4)) || candidate.includes(id) || id.includes(candidate),
  );
  const [closest] = close.sort((a, b) => sharedStart(b, id) - sharedStart(a, id));
  return closest ? `Did you mean “${closest}”? ` : '';
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
