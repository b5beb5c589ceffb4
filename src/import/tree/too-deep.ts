import type { Problem } from '../../problem.ts';
import { importProblem } from '../import-problem.ts';

/** Nesting that no text has, and that would exhaust the stack of what works on it. */
export const mostDepth = 120;

/** A problem for a document whose parts are nested too deep. */
export function tooDeep(path: string): Problem {
  return importProblem(path, 'too-deep', {
    what: `Parts of the document are nested more than ${String(mostDepth)} levels deep.`,
    why: 'No text is written like that; such files are made to bring programs down.',
    fix: 'Open it with the program it was made with, and save its words as plain text.',
  });
}
