import type { SystemEntry } from './search-system.ts';
import { bm25 } from './systems/bm25.ts';
import { flexSearch } from './systems/flexsearch.ts';
import { lunrSystem } from './systems/lunr.ts';
import { miniSearch, miniSearchFuzzy } from './systems/minisearch.ts';
import { orama, oramaTolerant } from './systems/orama.ts';
import { ours } from './systems/ours.ts';
import { pagefindAsShipped } from './systems/pagefind-as-shipped.ts';

/** Everything that is measured: our search, what it is made from, its peers, and the ranking to measure by. */
export const systems: readonly SystemEntry[] = [
  ours,
  bm25,
  pagefindAsShipped,
  miniSearch,
  miniSearchFuzzy,
  lunrSystem,
  orama,
  oramaTolerant,
  flexSearch,
];
