import { compareDates, dayNumber, fromIso, type CalendarDate } from './calendar.ts';
import type { Expression } from './expression.ts';

/** What is known of a document's time when its dates are resolved. */
export interface Timeframe {
  /** The document's own date, as precise as its record gives it; null where it has none. */
  readonly date: CalendarDate | null;
  /** Whether it tells of its own time, so that its date can resolve what its words leave open. */
  readonly isCurrent: boolean;
  /** Dates named so far, the latest last. */
  readonly anchors: Anchor[];
}

/** A date that the text has named, and where. */
export interface Anchor {
  readonly date: CalendarDate;
  /** Number of its passage, and of the heading above. */
  readonly passage: number;
  readonly heading: number;
  /** True where words, not inference, gave the year. */
  readonly isExplicit: boolean;
}

const before = 550;
const after = 190;

/**
 * The time that a document speaks of, from its date and the dates in it that name month and year. A document whose dates
 * lie mostly more than a year and a half before its own (a history, an inquiry) does not speak of its own time: `on 12
 * September` in it is not the September before it was published.
 */
export function startTimeframe(date: string | null, expressions: readonly Expression[]): Timeframe {
  const own = date === null ? null : fromIso(date);
  if (!own) return { date: null, isCurrent: false, anchors: [] };
  const named = expressions.filter((each) => each.kind === 'calendar' && each.year !== undefined && each.month !== undefined);
  const distances = named.map((each) => dayNumber(own) - dayNumber(each as CalendarDate));
  const near = distances.filter((days) => days < before && days > -after).length;
  return { date: own, isCurrent: named.length < 4 || near / named.length >= 0.4, anchors: [] };
}

/** The last date named in the passage, or in the one before it under the same heading. */
export function lastAnchor({ anchors }: Timeframe, place: Pick<Anchor, 'passage' | 'heading'>): Anchor | null {
  const last = anchors.at(-1);
  if (!last || last.passage < place.passage - 1) return null;
  return last.passage === place.passage || last.heading === place.heading ? last : null;
}

/** True where a date lies in the time after the document's. */
export function isAhead(date: CalendarDate, { date: own }: Timeframe): boolean {
  return own !== null && compareDates(date, own) > 0;
}
