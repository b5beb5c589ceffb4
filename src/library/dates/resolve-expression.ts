import {
  addDays,
  addMonths,
  isRealDate,
  precisionOf,
  weekdayOf,
  type CalendarDate,
} from './calendar.ts';
import type { CalendarExpression, Expression, RelativeExpression, WeekdayExpression } from './expression.ts';
import { inferYear } from './infer-year.ts';
import type { Tense } from './read-tense.ts';
import { lastAnchor, type Anchor, type Timeframe } from './timeframe.ts';

type Place = Pick<Anchor, 'passage' | 'heading'>;

/** The date that words name, and whether its year stands in them or was inferred. */
export interface ResolvedDate {
  readonly date: CalendarDate;
  readonly isInferred: boolean;
}

/** Resolves words to a date; null where neither the document's date nor the text around makes it certain enough. */
export function resolveExpression(
  expression: Expression,
  tense: Tense,
  timeframe: Timeframe,
  place: Place,
): ResolvedDate | null {
  if (expression.kind === 'calendar' && expression.year !== undefined) {
    return { date: toDate(expression, expression.year), isInferred: false };
  }
  const date = inferDate(expression, tense, timeframe, place);
  return date && isRealDate(date) ? { date, isInferred: true } : null;
}

function inferDate(expression: Expression, tense: Tense, timeframe: Timeframe, place: Place): CalendarDate | null {
  if (expression.kind === 'calendar') return resolveCalendar(expression, tense, timeframe, place);
  const own = timeframe.isCurrent ? timeframe.date : null;
  if (expression.kind === 'weekday') return own && resolveWeekday(expression, tense, own);
  const base = expression.from === 'document' ? own : (lastAnchor(timeframe, place)?.date ?? null);
  return base && shift(base, expression);
}

function resolveCalendar(expression: CalendarExpression, tense: Tense, timeframe: Timeframe, place: Place): CalendarDate | null {
  const { month, day, direction, yearFrom } = expression;
  const own = timeframe.isCurrent ? timeframe.date : null;
  if (month === undefined) return null;
  if (direction) return own && (direction === 'last' ? lastMonth(month, own) : nextMonth(month, own));
  const base = yearFrom === 'document' ? own : yearFrom === 'anchor' ? (lastAnchor(timeframe, place)?.date ?? null) : null;
  if (yearFrom) return base && toDate(expression, base.year + (expression.shift ?? 0));
  const year = inferYear({ month, day }, tense, timeframe, place);
  return year === null ? null : { year, month, day };
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
