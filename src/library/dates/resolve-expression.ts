import { addDays, addMonths, isRealDate, precisionOf, weekdayOf, type CalendarDate } from './calendar.ts';
import type { CalendarExpression, Expression, RelativeExpression, Span, WeekdayExpression } from './expression.ts';
import { inferYear } from './infer-year.ts';
import { knownYear } from './known-days.ts';
import type { Tense } from './read-tense.ts';
import { lastAnchor, type Anchor, type Timeframe } from './timeframe.ts';

/** The words of a date with the statement that they stand in. */
export interface Wording<E extends Expression = Expression> {
  readonly expression: E;
  readonly sentence: string;
  /** Where the words stand in the sentence. */
  readonly span: Span;
  readonly tense: Tense;
  readonly place: Pick<Anchor, 'passage' | 'heading'>;
}

/** The date that words name, and whether its year stands in them or was inferred. */
export interface ResolvedDate {
  readonly date: CalendarDate;
  readonly isInferred: boolean;
}

/** Resolves words to a date; null where neither the document's date nor the text around makes it certain enough. */
export function resolveExpression(wording: Wording, timeframe: Timeframe): ResolvedDate | null {
  const { expression } = wording;
  if (expression.kind === 'calendar' && expression.year !== undefined) {
    return { date: toDate(expression, expression.year), isInferred: false };
  }
  const date = inferDate(expression, wording, timeframe);
  return date && isRealDate(date) ? { date, isInferred: true } : null;
}

function inferDate(expression: Expression, wording: Wording, timeframe: Timeframe): CalendarDate | null {
  if (expression.kind === 'calendar') return resolveCalendar({ ...wording, expression }, timeframe);
  const own = timeframe.isCurrent ? timeframe.date : null;
  if (expression.kind === 'weekday') return own && resolveWeekday(expression, wording.tense, own);
  const base = expression.from === 'document' ? own : (lastAnchor(timeframe, wording.place)?.date ?? null);
  return base && shift(base, expression);
}

function resolveCalendar(wording: Wording<CalendarExpression>, timeframe: Timeframe): CalendarDate | null {
  const { month, day, weekday, direction, yearFrom, shift = 0 } = wording.expression;
  const own = timeframe.isCurrent ? timeframe.date : null;
  if (month === undefined) return null;
  if (direction) return own && (direction === 'last' ? lastMonth(month, own) : nextMonth(month, own));
  if (yearFrom) {
    const base = yearFrom === 'document' ? own : lastAnchor(timeframe, wording.place)?.date;
    return base ? { year: base.year + shift, month, day } : null;
  }
  const date = { month, day, weekday };
  const year = nameOfYear(wording, timeframe) ?? inferYear(date, wording.tense, timeframe, wording.place);
  return year === null ? null : { year, month, day };
}

function nameOfYear({ expression, sentence, span, tense }: Wording<CalendarExpression>, { date }: Timeframe): number | null {
  const { month, day } = expression;
  return date && tense !== 'future' ? knownYear({ month, day }, date, sentence, span) : null;
}

/** `Last August`, said in September, is that of the year before: of a month just gone one says `in August`. */
function lastMonth(month: number, own: CalendarDate): CalendarDate | null {
  if (own.month === undefined) return null;
  return { year: month < own.month - 3 ? own.year : own.year - 1, month };
}

function nextMonth(month: number, own: CalendarDate): CalendarDate | null {
  if (own.month === undefined) return null;
  return { year: month > own.month ? own.year : own.year + 1, month };
}

function resolveWeekday({ weekday, direction }: WeekdayExpression, tense: Tense, own: CalendarDate): CalendarDate | null {
  if (precisionOf(own) !== 'day') return null;
  const back = (weekdayOf(own) - weekday + 7) % 7;
  if (direction === 'last') return addDays(own, -(back || 7));
  if (direction === 'next') return addDays(own, 7 - back);
  return addDays(own, tense === 'future' && back > 0 ? 7 - back : -back);
}

/** A date is never more precise than what it is counted from, nor than the unit that counts. */
function shift(base: CalendarDate, { unit, amount }: RelativeExpression): CalendarDate | null {
  if (unit === 'year') return { year: base.year + amount };
  if (base.month === undefined) return null;
  if (unit === 'month') return addMonths(base, amount);
  return base.day === undefined ? null : addDays(base, amount);
}

function toDate({ month, day }: CalendarExpression, year: number): CalendarDate {
  return { year, month, day };
}
