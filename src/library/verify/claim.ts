import type { Span } from '../dates/expression.ts';

/** What a point of a digest says that its original must say as well. */
export type ClaimKind = 'number' | 'date' | 'name' | 'quotation';

/** A number as it is compared, whichever way it is written: `60000`, `82%`, `$2000000000`, `hundreds of thousands`, `k1`. */
export interface NumberClaim extends Span {
  readonly kind: 'number';
  readonly key: string;
}

/** As much of a date as words give: `3 January`, `May 2018`, `on Sunday`. */
export interface DateClaim extends Span {
  readonly kind: 'date';
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** Day of the week, 0 for Sunday. */
  readonly weekday?: number | undefined;
  /** Last day of a range within the month, or last year of one of years. */
  readonly until?: number | undefined;
}

export interface NameClaim extends Span {
  readonly kind: 'name';
  /** The words that make up the name, without titles before it. */
  readonly words: readonly string[];
  /** Id of the topic that it names; null for a name that no topic has. */
  readonly topic: string | null;
}

/** Words in quotation marks, in stretches without ellipses and insertions. */
export interface QuotationClaim extends Span {
  readonly kind: 'quotation';
  readonly parts: readonly string[];
}

export type Claim = NumberClaim | DateClaim | NameClaim | QuotationClaim;
