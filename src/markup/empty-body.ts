import type { Compiled } from './compiled.ts';

/** The body of an entry that has none. */
export const emptyBody: Compiled = {
  ...{ html: '', notesStart: 0, headings: [], passages: [], notes: [], undecided: [], decided: [] },
  ...{ usesComponents: false, faults: [] },
};
