import { keepsPagesWhole, type Rules } from './rule.ts';

const needed = { severity: 'error', fixed: keepsPagesWhole } as const;

/** Rules for events. */
export const eventRules: Rules = {
  'event/unknown-document': {
    ...needed,
    finds: 'An account by a document that is not there.',
    example: '- { document: wick, statements: [{ aspect: when, text: at night, at: para 1 }] }',
  },
  'event/duplicate-account': {
    ...needed,
    finds: 'Two accounts of one document.',
    example: '- { document: lamps, statements: [{ aspect: where, text: on the rock, at: para 1 }] }',
  },
  'event/few-accounts': {
    severity: 'warning',
    finds: 'An event with fewer than two documents.',
    example: 'accounts: [{ document: lamps, statements: [{ aspect: when, text: at night, at: para 1 }] }]',
  },
  'event/unknown-topic': { ...needed, finds: 'A topic that is not there.', example: 'topic: great-fire' },
  'event/ends-before-it-begins': {
    severity: 'error',
    finds: 'An event whose end is not after its beginning.',
    example: 'until: "1901-12"',
  },
  'event/dead-locator': {
    severity: 'warning',
    finds: 'A statement whose place is not in the full text, where you hold it.',
    example: 'statements: [{ aspect: when, text: at night, at: para 9 }]',
  },
  'event/contradicting-dates': {
    severity: 'warning',
    finds: 'A date that no document gives among the facts of the topic of the event, where some give one.',
    example: 'topic: great-fire',
  },
};
