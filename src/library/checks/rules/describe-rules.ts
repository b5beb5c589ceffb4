import { ruleGroups } from './content-rules.ts';
import type { Rule } from './rule.ts';

/** A rule as the guide lists it. */
export interface RuleDescription extends Rule {
  readonly id: string;
  /** Id of its place on the page. */
  readonly anchor: string;
}

/** The rules of a group of the guide, in their order. Throws on an unknown name. */
export function describeRules(group: string): RuleDescription[] {
  const rules = Object.hasOwn(ruleGroups, group) ? ruleGroups[group] : undefined;
  if (!rules) throw new Error(`There is no group of rules “${group}”. Groups are: ${Object.keys(ruleGroups).join(', ')}.`);
  return Object.entries(rules).map(([id, rule]) => ({ ...rule, id, anchor: `rule-${id.replace('/', '-')}` }));
}
