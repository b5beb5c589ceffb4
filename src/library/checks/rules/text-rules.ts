import { keepsPagesWhole, type Rules } from './rule.ts';

/** Rules for digests, full texts and the ledger, against each other. */
export const textRules: Rules = {
  'text/unknown-document': {
    severity: 'error',
    fixed: keepsPagesWhole,
    finds: 'A full text without the record of its document.',
    example: 'texts/lamp.mdx',
  },
  'digest/dead-locator': {
    severity: 'warning',
    finds: 'A locator that points nowhere in the full text, where you hold it.',
    example: 'Oil burns :at[1 para 2].',
  },
  'digest/verified-stale': {
    severity: 'warning',
    finds: 'A digest that has changed since `npm run verify` compared it with the full text, or whose text has.',
    example: 'Lamps burn oil :at[1 para 1].',
  },
  'digest/idle-addition': {
    severity: 'warning',
    finds: 'Words that the record lists as added by you, and that stand nowhere in the digest.',
    example: 'adds: [{ words: nine of them, why: Our count. }]',
  },
  'digest/unknown-passage': {
    severity: 'warning',
    finds: 'A correction of a passage that the digest neither has nor had.',
    example: 'corrections: [{ date: "2026-03-04", text: It said wood., passage: d-gone }]',
  },
  'mention/undecided': {
    severity: 'warning',
    finds: 'Names that may mean one topic or another, and wait for your decision.',
    example: 'aliases: [{ text: Old Lamp, ambiguous: true }]',
  },
  'language/unnamed-script': {
    severity: 'warning',
    finds: 'Words in another script than the library’s, or than the record says, without their language.',
    example: 'aliases: [الفنار]',
  },
  'ledger/unknown-document': {
    severity: 'warning',
    finds: 'A ledger whose document is not there.',
    example: 'ledger/lamp.json',
  },
  'ledger/unknown-passage': {
    severity: 'warning',
    finds: 'An earlier passage that the ledger leads to one that is not there.',
    example: '"moved": { "d-aaaaaaa": "d-bbbbbbb" }',
  },
};
