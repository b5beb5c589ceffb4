import type { Options } from '../options.ts';

/** What steps of the gate are told: whose content, which built site, and whether other sites are asked. */
export type GateOptions = Pick<Options, 'contentDir' | 'out' | 'isPrivate' | 'isExternal'>;
