/** Words of a passage that name a date, before it is known which: UTF-16 offsets into its text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A date of the calendar, with what its words leave open. */
export interface CalendarExpression extends Span {
  readonly kind: 'calendar';
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** Day of the week that stands before it (`Friday, 3 January`): it tells the year where none is named. */
  readonly weekday?: number | undefined;
  /** Last day of a range within the month (`3-5 January`), or last year of one of years (`2018-2019`). */
  readonly until?: number | undefined;
  /** Its year lies `shift` years from that of the document (`March of this year`) or of a date named before (`that year`). */
  readonly yearFrom?: 'document' | 'anchor' | undefined;
  readonly shift?: number | undefined;
  /** True where it only names a thing by its year: `the 2015 nuclear deal`. */
  readonly isName?: boolean | undefined;
  /** `last August`, `next May`. */
  readonly direction?: 'last' | 'next' | undefined;
}

/** A day of the week: `on Sunday`, `last Friday`, `next Monday`. */
export interface WeekdayExpression extends Span {
  readonly kind: 'weekday';
  readonly weekday: number;
  readonly direction?: 'last' | 'next' | undefined;
}

/** A distance from the document's date (`yesterday`, `two years ago`) or from a date named before (`three days later`). */
export interface RelativeExpression extends Span {
  readonly kind: 'relative';
  readonly from: 'document' | 'anchor';
  readonly unit: 'year' | 'month' | 'day';
  readonly amount: number;
}

export type Expression = CalendarExpression | WeekdayExpression | RelativeExpression;
