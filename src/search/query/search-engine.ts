import type { Facet } from '../../library/search-fields.ts';

export type { Facet };

/** What results can be filtered by, in the order in which it is shown. */
export const facets: readonly Facet[] = ['kind', 'publisher', 'year', 'topic'];

/** A record that holds a term. A record is one document (digest and full text together), one topic or one guide page. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  /** Places of the term, counted in words of the record. */
  readonly positions: readonly number[];
  /** Whether it stands in the title. */
  readonly isInTitle: boolean;
}

/** What the index keeps of a record. */
export interface IndexedRecord {
  /** Path of its page in the site, without the base. */
  readonly path: string;
  readonly title: string;
  /** Its kind, where it appeared and when, in words. */
  readonly about: string;
  readonly summary: string;
  /** Its words, with their punctuation. */
  readonly words: readonly string[];
  readonly anchors: readonly Anchor[];
}

/** An element with an id. */
export interface Anchor {
  readonly id: string;
  /** Name of the element, in lower case. */
  readonly element: string;
  /** Its words, where they stand in it directly. */
  readonly text: string;
  /** Place of its first word. */
  readonly position: number;
}

/** The index, as the query layer sees it: the same in the browser and in Node. Every method rejects where it cannot be read. */
export interface SearchEngine {
  /** Records that hold a word, or words in double quotation marks next to each other; the best first. */
  readonly find: (term: string) => Promise<readonly Hit[]>;
  /** A record that another method has named. */
  readonly load: (id: string) => Promise<IndexedRecord>;
  /** Records with a value of a facet. */
  readonly withValue: (facet: Facet, value: string) => Promise<ReadonlySet<string>>;
  /** All dated records, the newest first. */
  readonly byDate: () => Promise<readonly string[]>;
  /** Every record. */
  readonly all: () => Promise<readonly string[]>;
}
