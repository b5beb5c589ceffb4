import type { Compiled } from '../../markup/compiled.ts';
import type { Matcher } from '../../markup/alias-matcher.ts';
import type { DocumentRecord } from '../../schema/document.ts';
import type { ClaimKind } from './claim.ts';

/** A digest and the full text of the original, compiled, with the record. */
export interface Verifiable {
  readonly record: DocumentRecord;
  readonly digest: Compiled;
  readonly text: Compiled;
}

/** What the library knows of names. */
export interface KnownNames {
  readonly matcher: Matcher;
  /** Ids of the topics that are persons: a document may call them by their family name alone. */
  readonly persons: ReadonlySet<string>;
}

/** Something that a point of a digest says and that does not stand where the point says it does. */
export interface Finding {
  readonly kind: ClaimKind | 'locator';
  /** Id of the point, its line in the file, and its words. */
  readonly point: string;
  readonly line: number;
  readonly words: string;
  /** What is missing, as the digest has it. */
  readonly missing: string;
  /** Locators of the places where it was sought; none where the point gives none. */
  readonly sought: readonly string[];
}

/** What verifying one digest found. */
export interface Verification {
  /** Passages of the digest but for notes. */
  readonly points: number;
  readonly locators: number;
  readonly claims: Readonly<Record<ClaimKind, number>>;
  /** Claims within words that the record lists as added by us, and that were not sought. */
  readonly added: number;
  /** In the order of the digest. */
  readonly findings: readonly Finding[];
}
