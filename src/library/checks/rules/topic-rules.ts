import { keepsPagesWhole, type Rules } from './rule.ts';

const needed = { severity: 'error', fixed: keepsPagesWhole } as const;

/** Rules for topics. */
export const topicRules: Rules = {
  'topic/reserved-id': {
    ...needed,
    finds: 'An id, or an earlier one, that is the address of a page of all topics.',
    example: 'formerly: [map]',
  },
  'topic/duplicate-alias': {
    severity: 'error',
    finds: 'A name that two topics have, or one topic twice, without what tells them apart.',
    example: 'aliases: [OLD-lamp]',
  },
  'topic/unmatchable-alias': {
    severity: 'warning',
    finds: 'A name that can never be found in a text.',
    example: 'aliases: [lamps.example.org]',
  },
  'topic/unknown-topic': {
    ...needed,
    finds: 'A topic, in `not` or in a fact, that is not there.',
    example: 'not: [{ topic: small-lamp, why: It is smaller. }]',
  },
  'topic/unknown-document': {
    ...needed,
    finds: 'A fact from a document that is not there.',
    example: 'facts: [{ fact: in, text: the bay, document: lamp, at: para 1 }]',
  },
  'topic/dead-locator': {
    severity: 'warning',
    finds: 'A fact whose place is not in the full text, where you hold it.',
    example: 'facts: [{ fact: in, text: the bay, document: lamps, at: para 9 }]',
  },
  'topic/unknown-fact': {
    ...needed,
    finds: 'A fact that is not told of topics of this kind.',
    example: 'facts: [{ fact: born, date: "1902", document: lamps, at: para 1 }]',
  },
  'topic/empty-fact': {
    ...needed,
    finds: 'A fact without a date, words or a topic.',
    example: 'facts: [{ fact: in, document: lamps, at: para 1 }]',
  },
  'topic/contradicting-dates': {
    severity: 'warning',
    finds: 'Facts from one document by which something ends before it begins.',
    example: '- { fact: died, date: "1899", document: lamps, at: para 1 }',
  },
};
