import { decisionRules } from './decision-rules.ts';
import { eventRules } from './event-rules.ts';
import { libraryRules } from './library-rules.ts';
import { linkRules } from './link-rules.ts';
import { markupRules } from './markup-rules.ts';
import { recordRules } from './record-rules.ts';
import type { Rules } from './rule.ts';
import { textRules } from './text-rules.ts';
import { topicRules } from './topic-rules.ts';

/** The rules in the groups of the guide, each group in its order. */
export const ruleGroups: Readonly<Record<string, Rules>> = {
  records: recordRules,
  bodies: markupRules,
  texts: textRules,
  topics: topicRules,
  events: eventRules,
  decisions: decisionRules,
  library: libraryRules,
  links: linkRules,
};

/** Every rule that the content is held against, by its id. */
export const contentRules: Rules = Object.assign({}, ...Object.values(ruleGroups)) as Rules;
