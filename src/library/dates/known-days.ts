import { compareDates, type CalendarDate } from './calendar.ts';
import type { Span } from './expression.ts';

/** Days that writers of this field name without a year, as the name of what happened on them. */
const days: readonly (CalendarDate & { readonly form: RegExp })[] = [
  { year: 2001, month: 9, day: 11, form: /./ },
  { year: 2021, month: 1, day: 6, form: /^January/ },
  { year: 2023, month: 10, day: 7, form: /./ },
];
const eventful =
  /\b(?:attacks?|massacre|atrocit(?:y|ies)|tragedy|events?|terror\w*|lives|happened|hostages?|insurrection|riots?|unprecedented)\b/i;
const plainDay = /\bon\s+(?:\w+day,?\s+)?(?:the\s+)?$/i;

/**
 * The year of a day that is known by its date alone (`after September 11th`, `the October 7 attacks`); null where it is an
 * ordinary day of the calendar, as after `on` in a sentence that tells of no attack, or lies after the document's date.
 */
export function knownYear(
  { month, day }: Omit<CalendarDate, 'year'>,
  own: CalendarDate,
  sentence: string,
  words: Span,
): number | null {
  const known = days.find((each) => each.month === month && each.day === day);
  if (!known?.form.test(sentence.slice(words.start)) || compareDates(known, own) >= 0) return null;
  return plainDay.test(sentence.slice(0, words.start)) && !eventful.test(sentence) ? null : known.year;
}
