import { channel } from 'node:diagnostics_channel';

/** The parts of a build, in their order; `waiting` is for another build of the project. */
export type BuildPhase = 'reading' | 'waiting' | 'fonts' | 'rendering' | 'files' | 'sitemap' | 'indexing' | 'service worker';

/** Is told of each phase of a build of this process as it begins, so that what each costs can be measured. */
export const buildPhases = channel('lectern.build-phase');

/** Begins a phase. */
export function beginPhase(phase: BuildPhase): void {
  buildPhases.publish(phase);
}
