import type { CitationStyle } from '../../library/cite/citation-styles.ts';

/** Words of a document or of our digest of it, with all that a reader needs to cite and to check them. */
export interface Evidence {
  /** A full text is quoted. A digest is this library's paraphrase and never the author's words. */
  readonly kind: 'quotation' | 'paraphrase';
  /** True where the document itself quotes the words from elsewhere. */
  readonly isQuoted: boolean;
  /** Paragraph by paragraph; cells of a row are parted by tabs. */
  readonly words: readonly string[];
  readonly title: string;
  /** Author and year of the original. */
  readonly short: string;
  /** Place in the original, in words; empty where it is not known. */
  readonly place: string;
  /** The original in each style, as HTML of which `<i>` is the only element. */
  readonly citations: Readonly<Record<CitationStyle, string>>;
  readonly library: { readonly name: string; readonly address: string };
  /** When the digest was written, in words; null where the record does not say it. */
  readonly digestDate: string | null;
  /** Name of the event whose accounts the library compares, where the words stand there; null where they stand in a document. */
  readonly event: string | null;
  /** Public address that reopens on the words or, where the public reader has no full text, on the digest's nearest point. */
  readonly link: string;
  /** The same for a reader of this very copy of the library: a path of the site with its fragment. */
  readonly path: string;
}
