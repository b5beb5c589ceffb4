import { keepsPagesWhole, protectsReaders, type Rules } from './rule.ts';

const hostile = { severity: 'error', fixed: protectsReaders } as const;

/** Rules for what stands below a record: digests, introductions, full texts and pages. */
export const markupRules: Rules = {
  'markup/syntax': {
    severity: 'error',
    fixed: keepsPagesWhole,
    finds: 'Characters that MDX takes for a component or for code, and cannot read.',
    example: 'so 3 <4',
  },
  'markup/too-deep': {
    ...hostile,
    finds: 'Quotations and lists more than a hundred deep in each other.',
    example: '> > > > > >',
  },
  'markup/code': { ...hostile, finds: 'An import, an export or an expression.', example: 'Oil {1 + 1}.' },
  'markup/unknown-component': {
    ...hostile,
    finds: 'HTML, or a component that the reader does not have.',
    example: 'Oil <b>burns</b>.',
  },
  'markup/refused-address': {
    ...hostile,
    finds: 'A link to what is neither an address on the web, nor one of the site, nor a place on the page.',
    example: '[burns](javascript:burn)',
  },
  'markup/outside-picture': {
    ...hostile,
    finds: 'A picture that another site would have to send.',
    example: '![A lamp](https://example.org/lamp.png)',
  },
  'markup/picture-without-words': {
    severity: 'error',
    finds: 'A picture without alternative text.',
    example: '![](/lamp.png)',
  },
  'markup/title-in-body': { severity: 'error', finds: 'A heading of the first level.', example: '# Lamps' },
  'markup/skipped-heading': {
    severity: 'error',
    finds: 'A heading more than one level below the one before it.',
    example: '#### Wicks',
  },
  'markup/duplicate-note': { severity: 'error', finds: 'Two notes with one number.', example: '[^1]: Fat.' },
  'markup/note-without-marker': { severity: 'error', finds: 'A note that no marker points to.', example: '[^2]: Oil.' },
  'markup/marker-without-note': { severity: 'error', finds: 'A marker whose note is not there.', example: 'Oil burns[^1].' },
  'markup/unknown-citation': {
    severity: 'error',
    fixed: keepsPagesWhole,
    finds: 'A citation of what is neither a document of the library nor a reference of the record.',
    example: 'So it is :cite[lamp].',
  },
};
