import type { BrowserFigures } from './browser/measure-in-browser.ts';
import type { SystemFigures } from './measure-collection.ts';

/** What was measured of search on one collection. */
export interface SearchFigures {
  readonly collection: string;
  readonly documents: number;
  readonly queries: number;
  /** Seconds that indexing took. */
  readonly indexing: { readonly ours: number; readonly shipped: number };
  /** How well and how fast every system answers, in Node; empty where nobody has judged what the answers are. */
  readonly judged: readonly SystemFigures[];
  readonly inBrowser: readonly BrowserFigures[];
}
