import type { Facet } from '../../library/search/search-fields.ts';
import type { OpenLexicon } from '../lexicon/open-lexicon.ts';
import type { Hits } from './hits.ts';

export type { Facet };

/** What readers choose from to filter results. */
export const facets: readonly Facet[] = ['kind', 'publisher', 'author', 'year', 'topic', 'language'];

/** What the index keeps of a record. */
export interface IndexedRecord {
  /** Path of its page in the site, without the base. */
  readonly path: string;
  readonly title: string;
  /** Its kind, where it appeared and when, in words. */
  readonly about: string;
  readonly summary: string;
  /** Its words as printed, with their punctuation. */
  readonly words: readonly string[];
  /** In their order. */
  readonly anchors: readonly Anchor[];
}

/** An element with an id that is more than a part of a line. */
export interface Anchor {
  readonly id: string;
  /** Name of the element, in lower case. */
  readonly element: string;
  /** Words of a heading; empty for others. */
  readonly text: string;
  /** Place of its first word. */
  readonly position: number;
}

/** The index, as the query layer sees it: the same in the browser and in Node. Every method rejects where it cannot be read. */
export interface SearchEngine {
  /** Its words, and the names of topics. */
  readonly lexicon: OpenLexicon;
  /** Records that hold a word, or words in double quotation marks next to each other; the best first. */
  readonly find: (term: string) => Promise<Hits>;
  /** The id of a record that `find` gives the number of, and its inverse. */
  readonly idOf: (record: number) => string;
  readonly numberOf: (id: string) => number;
  /** A record that another method has named. */
  readonly load: (id: string) => Promise<IndexedRecord>;
  /** Records with a value of a facet. */
  readonly withValue: (facet: Facet, value: string) => Promise<ReadonlySet<string>>;
  /** The values that records have of a facet. */
  readonly valuesOf: (facet: Facet) => Promise<readonly string[]>;
  /** All dated records, the newest first. */
  readonly byDate: () => Promise<readonly string[]>;
  /** Every record. */
  readonly all: () => Promise<readonly string[]>;
}
