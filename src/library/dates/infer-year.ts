import { compareDates, dayNumber, precisionOf, weekdayOf, type CalendarDate } from './calendar.ts';
import type { Tense } from './read-tense.ts';
import type { Anchor, Timeframe } from './timeframe.ts';

/** A month, or a day of one, without its year. */
export interface YearlessDate extends Omit<CalendarDate, 'year'> {
  readonly month: number;
  readonly weekday?: number | undefined;
}

type Place = Pick<Anchor, 'passage' | 'heading'>;

const halfYear = 183;
const reach = 12;

/**
 * Finds the year of a date that names none; null where nothing makes it certain enough. In a document of its own time: the
 * date before it in the same passage, where that lies more than a year back, else the document's own date, to which the
 * tense gives the direction. In a history: the dates named just before. In an undated document: the dates in the same
 * passage or a few passages above, else the same day named with its year. A day of the week corrects the year.
 */
export function inferYear(date: YearlessDate, tense: Tense, timeframe: Timeframe, place: Place): number | null {
  const year = guessYear(date, tense, timeframe, place);
  if (year === null || date.weekday === undefined) return year;
  return [year, year + 1, year - 1].find((each) => weekdayOf({ ...date, year: each }) === date.weekday) ?? year;
}

function guessYear(date: YearlessDate, tense: Tense, timeframe: Timeframe, place: Place): number | null {
  if (!timeframe.date) return yearInText(date, timeframe, place);
  if (!timeframe.isCurrent) return yearByVote(date, timeframe.anchors.slice(-reach), timeframe.date, place);
  return yearOfOldAnchor(date, timeframe, place) ?? yearByDocument(date, tense, timeframe.date);
}

/** Without a date of its own, a text must name another date close by. */
function yearInText(date: YearlessDate, timeframe: Timeframe, place: Place): number | null {
  const isNear = (anchor: Anchor): boolean =>
    (anchor.passage === place.passage && anchor.date.month !== undefined) ||
    (anchor.heading === place.heading && anchor.passage >= place.passage - 8 && isDay(anchor.date) && isDay(date));
  const same = timeframe.anchors.findLast((anchor) => isSameDay(anchor.date, date));
  return yearByVote(date, timeframe.anchors.slice(-reach).filter(isNear), null, place) ?? same?.date.year ?? null;
}

function isDay({ day }: Pick<CalendarDate, 'day'>): boolean {
  return day !== undefined;
}

function isSameDay(a: CalendarDate, b: YearlessDate): boolean {
  return b.day !== undefined && a.month === b.month && a.day === b.day;
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

/** The year that the dates named last speak for: later, closer and explicit ones more, one of the same day twice. */
function yearByVote(date: YearlessDate, anchors: readonly Anchor[], own: CalendarDate | null, place: Place): number | null {
  const votes = new Map<number, number>();
  anchors.forEach((anchor, index, { length }) => {
    const isHere = anchor.passage >= place.passage - 1;
    const year = precisionOf(anchor.date) === 'year' && !isHere ? null : nearestYear(date, anchor.date);
    if (year === null || (own && compareDates({ ...date, year }, own) > 0)) return;
    const weight = weigh({ ...date, year }, anchor.date) * (isHere && anchor.isExplicit ? 2 : 1);
    votes.set(year, (votes.get(year) ?? 0) + weight / (1 + (length - 1 - index) / 2));
  });
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function weigh(date: CalendarDate & YearlessDate, anchor: CalendarDate): number {
  if (isSameDay(anchor, date)) return 2;
  if (precisionOf(anchor) === 'year') return 0.5;
  return Math.max(1 - distanceOf(date, anchor) / (halfYear + 1), 0.2);
}

/** The year that brings a date closest to another: at most half a year away. A bare year gives itself. */
function nearestYear(date: YearlessDate, anchor: CalendarDate): number | null {
  if (precisionOf(anchor) === 'year') return anchor.year;
  const years = [anchor.year - 1, anchor.year, anchor.year + 1];
  return years.find((year) => distanceOf({ ...date, year }, anchor) <= halfYear) ?? null;
}

function distanceOf(a: CalendarDate, b: CalendarDate): number {
  return Math.abs(dayNumber(a) - dayNumber(b));
}
