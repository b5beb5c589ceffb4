import type { Problem } from '../../problem.ts';
import type { RuleSettings } from '../../schema/settings.ts';
import { suggest, type Told } from '../content/entry-problem.ts';
import { contentRules } from './rules/content-rules.ts';
import { refusalOf } from './rules/refusal-of.ts';

/** Settings of rules that there are not, or that stay as they are. `tell` gives a problem its place in `library.yaml`. */
export function checkRules(settings: RuleSettings, tell: (rule: string, told: Told) => Problem): Problem[] {
  return Object.entries(settings).flatMap(([id, { level }]) => {
    const rule = Object.hasOwn(contentRules, id) ? contentRules[id] : undefined;
    if (!rule) return [tell(id, unknownRule(id))];
    const refusal = refusalOf(rule, level);
    if (refusal === null) return [];
    return [tell(id, rule.fixed === undefined ? keptRule(id, refusal) : fixedRule(id, refusal))];
  });
}

function unknownRule(id: string): Told {
  return {
    rule: 'library/unknown-rule',
    what: `There is no rule “${id}”.`,
    why: 'What is set here has no effect.',
    fix: `${suggest(id, Object.keys(contentRules))}The guide lists the rules.`,
  };
}

function fixedRule(id: string, fixed: string): Told {
  return {
    rule: 'library/fixed-rule',
    what: `The rule “${id}” cannot be set otherwise.`,
    why: fixed,
    fix: 'Take it out here, and mend what it tells.',
  };
}

function keptRule(id: string, keptOn: string): Told {
  return {
    rule: 'library/fixed-rule',
    what: `The rule “${id}” cannot be turned off.`,
    why: keptOn,
    fix: 'Mend what it tells. Where there is a reason to live with it, write `warn`, and you are told in each run.',
  };
}
