import { applyRules } from '../../library/checks/apply-rules.ts';
import { countUndecided } from '../../library/checks/check-undecided.ts';
import type { Content } from '../../library/content/content.ts';
import type { ContentReading } from '../../library/content/read-content.ts';
import { sortProblems, type Problem } from '../../problem.ts';
import type { Faults } from './faults.ts';
import { askOutside } from './outside/ask-outside.ts';
import { readAnswers } from './outside/kept-answers.ts';
import { listAddresses } from './outside/list-addresses.ts';
import { outsideFaults } from './outside/outside-faults.ts';

/** What is wrong in the content of a folder as it was read, and what other sites answered when they were last asked. */
export async function contentFaults(
  { content, problems, silenced }: ContentReading,
  contentDir: string,
  isExternal: boolean,
): Promise<Faults> {
  const rules = content?.settings.rules ?? {};
  const outside = applyRules(content ? await checkOutside(content, contentDir, isExternal) : [], rules);
  const notAsked = isExternal && !content ? ['Other sites were not asked, because the content has errors.'] : [];
  return {
    problems: sortProblems([...problems, ...outside.problems]),
    silenced: [...silenced, ...outside.silenced],
    rules,
    remarks: [...(content ? countMentions(countUndecided(content)) : []), ...notAsked],
  };
}

async function checkOutside(content: Content, contentDir: string, isExternal: boolean): Promise<Problem[]> {
  const problems: Problem[] = [];
  const known = await readAnswers(contentDir, problems);
  const addresses = listAddresses(content);
  const answers = isExternal ? await askOutside([...addresses.keys()], known, content.settings, contentDir) : known;
  return [...problems, ...outsideFaults(addresses, answers)];
}

function countMentions(open: number): string[] {
  return open === 0 ? [] : [`${open} undecided ${open === 1 ? 'mention' : 'mentions'} in all.`];
}
