import path from 'node:path';
import { formatProblems } from '../../problem.ts';
import { countUndecided } from '../../library/checks/check-undecided.ts';
import { placesOf } from '../../library/content/places.ts';
import { readContent } from '../../library/content/read-content.ts';
import type { StepResult } from './step.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** Reads and checks all content with its full texts. Fails where it has errors; warnings are told and pass. */
export async function checkContentFolder(contentDir: string): Promise<StepResult> {
  const { content, problems } = await readContent(placesOf(root, contentDir, true), path.join(root, 'src'));
  const isPassed = content !== null;
  const open = content ? countUndecided(content) : 0;
  const counted = open === 0 ? '' : `\n${open} undecided ${open === 1 ? 'mention' : 'mentions'} in all.`;
  return {
    passed: Number(isPassed),
    failed: Number(!isPassed),
    skipped: 0,
    output: formatProblems(problems) + counted,
    isTold: problems.length > 0,
  };
}
