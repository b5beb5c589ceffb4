import type { SearchEngine } from '../query/search-engine.ts';
import type { SearchOutcome } from '../query/search-library.ts';
import type { Condition } from './condition.ts';
import type { PageRequest } from './search-address.ts';
import type { SiteAddress } from './site-address.ts';

/** What was asked for and found, on its way to the page. */
export interface Showing {
  /** The place of the results. */
  readonly place: HTMLElement;
  readonly site: SiteAddress;
  readonly engine: SearchEngine;
  readonly request: PageRequest;
  readonly outcome: SearchOutcome;
  readonly conditions: readonly Condition[];
  /** Whether nothing else was asked for in the meantime. */
  readonly isWanted: () => boolean;
}
