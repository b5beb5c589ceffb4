import type { Rules } from './rule.ts';

/** Rules for links: those of the built site, and those that lead out of it. */
export const linkRules: Rules = {
  'link/dead-page': {
    severity: 'error',
    finds: 'A link to a page or a file that the built site does not have.',
    example: '[the log](/documents/log/)',
  },
  'link/dead-anchor': {
    severity: 'error',
    finds: 'A link to a place that its page does not have.',
    example: '[below](#s-wicks)',
  },
  'link/outside-gone': {
    severity: 'warning',
    finds: 'An address of another site that did not answer when it was last asked.',
    example: 'url: https://example.org/lamps',
  },
};
