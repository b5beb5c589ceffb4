/** A date as precise as it is known: a day has a month. */
export interface CalendarDate {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

export type Precision = 'year' | 'month' | 'day';

const dayLength = 86_400_000;

/** The ISO value of a date, as long as it is precise: `2020`, `2020-01`, `2020-01-03`. */
export function toIso({ year, month, day }: CalendarDate): string {
  const parts = [String(year), month, day].filter((part) => part !== undefined);
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** Reads an ISO value of year, month or day precision. */
export function fromIso(value: string): CalendarDate {
  const [year = 0, month, day] = value.split('-').map(Number);
  return { year, month, day };
}

export function precisionOf({ month, day }: CalendarDate): Precision {
  return day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
}

/** True where the calendar has such a date: no 31 June, no month 13. */
export function isRealDate({ year, month, day }: CalendarDate): boolean {
  if (month === undefined) return day === undefined;
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate());
}

/** Days since 1970 of the date, or of the middle of the month or year that it names: for distances, not for order. */
export function dayNumber({ year, month = 7, day = 15 }: CalendarDate): number {
  return Date.UTC(year, month - 1, day) / dayLength;
}

/** Shifts a day by a number of days. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const shifted = new Date((dayNumber(date) + days) * dayLength);
  return { year: shifted.getUTCFullYear(), month: shifted.getUTCMonth() + 1, day: shifted.getUTCDate() };
}

/** The month that lies a number of months from the month of a date. */
export function addMonths({ year, month = 1 }: CalendarDate, months: number): CalendarDate {
  const count = year * 12 + month - 1 + months;
  return { year: Math.floor(count / 12), month: (count % 12) + 1 };
}

/** Day of the week of a day, 0 for Sunday. */
export function weekdayOf(date: CalendarDate): number {
  return new Date(dayNumber(date) * dayLength).getUTCDay();
}

/**
 * Whether a date lies before (-1), in (0) or after (1) another, as far as both are precise: December 2019 lies neither
 * before nor after 31 December 2019.
 */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  for (const part of ['year', 'month', 'day'] as const) {
    const [left, right] = [a[part], b[part]];
    if (left === undefined || right === undefined) return 0;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
