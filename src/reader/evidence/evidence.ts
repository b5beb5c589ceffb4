import type { CitationStyle } from '../../library/cite/citation-styles.ts';

/** Words of a document or of this library, with all that a reader needs to cite and to check them. */
export interface Evidence {
  /**
   * What the words belong to. A full text is quoted. All else is this library's own and never the author's words: its digest
   * of a document, the accounts of an event that it compares, and what it says of a topic or an event.
   */
  readonly part: 'text' | 'digest' | 'accounts' | 'introduction' | 'facts';
  /** Title of the document; of accounts, introductions and facts the name of the event or topic. */
  readonly subject: string;
  /** True where the document itself quotes the words from elsewhere. */
  readonly isQuoted: boolean;
  /** Paragraph by paragraph; cells of a row are parted by tabs. */
  readonly words: readonly string[];
  /** One, but for an introduction and for facts, which cite any number of documents. */
  readonly sources: readonly EvidenceSource[];
  readonly library: { readonly name: string; readonly address: string };
  /** When the digest was written, in words; null where the record does not say it, and where there is no digest. */
  readonly digestDate: string | null;
  /** Public address that reopens on the words or, where the public reader has no full text, on the digest's nearest point. */
  readonly link: string;
  /** The same for a reader of this very copy of the library: a path of the site with its fragment. */
  readonly path: string;
}

/** An original that the words stand in or on. */
export interface EvidenceSource {
  /** Author and year. */
  readonly short: string;
  /** Place in the original, in words; empty where it is not known. */
  readonly place: string;
  /** The original in each style, as HTML of which `<i>` is the only element. */
  readonly citations: Readonly<Record<CitationStyle, string>>;
}
