import { keepsPagesWhole, type Rules } from './rule.ts';

/** Rules for decisions on names. */
export const decisionRules: Rules = {
  'decision/unknown-document': {
    severity: 'warning',
    finds: 'Decisions on a document that is not there.',
    example: 'decisions/lamp.json',
  },
  'decision/unknown-topic': {
    severity: 'error',
    fixed: keepsPagesWhole,
    finds: 'A decision for a topic that is not there.',
    example: '"decision": { "topic": "great-lam" }',
  },
  'decision/duplicate': {
    severity: 'error',
    finds: 'Two decisions on the same words in the same place.',
    example: '"words": "Great Lamp", "decision": "reject"',
  },
  'decision/no-place': {
    severity: 'warning',
    finds: 'A decision whose words do not stand in its passage.',
    example: '"words": "Small Lamp"',
  },
  'decision/unclear': {
    severity: 'warning',
    finds: 'Words that are accepted although they are a name of no topic, or of several.',
    example: '"words": "burns oil", "decision": "accept"',
  },
};
