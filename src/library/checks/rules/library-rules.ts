import { keepsPagesWhole, protectsRights, type Rules } from './rule.ts';

const alwaysKnown = 'It keeps what is set here honest.';

/** Rules for `library.yaml` and for the folder as a whole. */
export const libraryRules: Rules = {
  'library/no-settings': {
    severity: 'error',
    fixed: keepsPagesWhole,
    finds: 'A folder without `library.yaml`.',
    example: 'no library.yaml',
  },
  'library/unknown-rule': {
    severity: 'error',
    fixed: alwaysKnown,
    finds: 'A rule under `rules` that there is not.',
    example: 'mention/undecide: { level: off, reason: The names wait for an editor. }',
  },
  'library/fixed-rule': {
    severity: 'error',
    fixed: alwaysKnown,
    finds: 'A rule under `rules` that stays as it is.',
    example: 'markup/code: { level: off, reason: The library holds code. }',
  },
  'rights/tracked-text': {
    severity: 'error',
    keptOn: protectsRights,
    finds: 'A full text that git tracks although its record does not let it be published.',
    example: 'git add -f content/texts/lamps.mdx',
  },
};
