import type { Problem } from '../../problem.ts';
import type { RuleSettings } from '../../schema/settings.ts';
import { contentRules } from './rules/content-rules.ts';
import { refusalOf } from './rules/refusal-of.ts';

/** Problems as the settings of a library weigh them, and those that it turned off. */
export interface WeighedProblems {
  readonly problems: readonly Problem[];
  readonly silenced: readonly Problem[];
}

/** Weighs problems by the settings of their rules. What a rule does not allow has no effect, and is told by `checkRules`. */
export function applyRules(problems: readonly Problem[], settings: RuleSettings = {}): WeighedProblems {
  const levels = new Map(
    Object.entries(settings).flatMap(([id, { level }]) => {
      const rule = Object.hasOwn(contentRules, id) ? contentRules[id] : undefined;
      return rule && refusalOf(rule, level) === null ? [[id, level] as const] : [];
    }),
  );
  const isOff = ({ rule }: Problem): boolean => levels.get(rule) === 'off';
  const weigh = (problem: Problem): Problem => {
    const level = levels.get(problem.rule);
    return level === undefined ? problem : { ...problem, severity: level === 'error' ? 'error' : 'warning' };
  };
  return { problems: problems.filter((problem) => !isOff(problem)).map(weigh), silenced: problems.filter(isOff) };
}
