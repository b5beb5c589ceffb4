import { compareDates, dayNumber, precisionOf, type CalendarDate } from './calendar.ts';
import type { Tense } from './read-tense.ts';
import type { Anchor, Timeframe } from './timeframe.ts';

/** A month, or a day of one, without its year. */
export type YearlessDate = Omit<CalendarDate, 'year'> & { readonly month: number };
type Place = Pick<Anchor, 'passage' | 'heading'>;

/** Days that writers know by the date alone, and the year in which each was. */
const knownDays: readonly CalendarDate[] = [
  { year: 2001, month: 9, day: 11 },
  { year: 2023, month: 10, day: 7 },
];
const halfYear = 183;
const reach = 12;

/**
 * Finds the year of a date that names none; null where nothing makes it certain enough. In this order: a day known by its
 * date alone; in a document of its own time, a date more than a year earlier in the same passage, else the document's own
 * date, to which the tense gives the direction; in a history, the dates named just before; in an undated document, only
 * the same day with its year, or a date in the same passage.
 */
export function inferYear(date: YearlessDate, tense: Tense, timeframe: Timeframe, place: Place): number | null {
  const known = knownDays.find(({ month, day }) => month === date.month && day === date.day);
  if (known && timeframe.date && compareDates(known, timeframe.date) < 0) return known.year;
  if (!timeframe.date) return yearInText(date, timeframe, place);
  if (!timeframe.isCurrent) return yearByVote(date, timeframe);
  return yearOfOldAnchor(date, timeframe, place) ?? yearByDocument(date, tense, timeframe.date);
}

function yearInText(date: YearlessDate, { anchors }: Timeframe, place: Place): number | null {
  const same = anchors.findLast((anchor) => anchor.isExplicit && anchor.date.month === date.month && anchor.date.day === date.day);
  if (same && date.day !== undefined) return same.date.year;
  const near = anchors.findLast((anchor) => anchor.passage === place.passage);
  return near ? nearestYear(date, near.date) : null;
}

/** A passage that has gone back more than a year stays there: `In May 2018 ... On 8 August`. */
function yearOfOldAnchor(date: YearlessDate, { anchors, date: own }: Timeframe, place: Place): number | null {
  const last = anchors.at(-1);
  if (last?.passage !== place.passage || last.date.month === undefined || !own) return null;
  return dayNumber(own) - dayNumber(last.date) > 365 ? nearestYear(date, last.date) : null;
}

/** Past and plain statements look back from the document's date, unless the date lies in the next two months. */
function yearByDocument(date: YearlessDate, tense: Tense, own: CalendarDate): number | null {
  if (own.month === undefined) return null;
  const past = [own.year, own.year - 1].find((year) => compareDates({ ...date, year }, own) <= 0) ?? own.year - 1;
  const coming = compareDates({ ...date, year: past }, own) === 0 ? past : past + 1;
  if (tense === 'past') return past;
  if (tense === 'future') return coming;
  const wait = dayNumber({ ...date, year: coming }) - dayNumber(own);
  return wait <= (tense === 'intended' ? halfYear : 62) ? coming : past;
}

/** The year that most of the dates named last speak for, the later ones more; a date with the same day counts twice. */
function yearByVote(date: YearlessDate, { anchors, date: own }: Timeframe): number | null {
  const votes = new Map<number, number>();
  anchors.slice(-reach).forEach((anchor, index, { length }) => {
    const year = nearestYear(date, anchor.date);
    if (year === null || (own && compareDates({ ...date, year }, own) > 0)) return;
    const isSame = date.day !== undefined && anchor.date.month === date.month && anchor.date.day === date.day;
    votes.set(year, (votes.get(year) ?? 0) + (isSame ? 2 : 1) / (length - index));
  });
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The year that brings a date closest to another: at most half a year away. A bare year gives itself. */
function nearestYear(date: YearlessDate, anchor: CalendarDate): number | null {
  if (precisionOf(anchor) === 'year') return anchor.year;
  const years = [anchor.year - 1, anchor.year, anchor.year + 1];
  const distance = (year: number): number => Math.abs(dayNumber({ ...date, year }) - dayNumber(anchor));
  return years.find((year) => distance(year) <= halfYear) ?? null;
}
