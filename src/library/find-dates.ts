const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
// Lower-case `may` and `march` are verbs more often than months.
const month = `(${months.flatMap((name) => [name, name.toUpperCase()]).join('|')})`;
const day = '(\\d{1,2})(?:st|nd|rd|th|ST|ND|RD|TH)?';
const year = '((?:1\\d|20|21)\\d{2})';
const dayFirst = new RegExp(`(?<![\\p{L}\\p{N}])(?:${day}(?:\\sof)?\\s)?${month},?\\s${year}(?![\\p{L}\\p{N}])`, 'gu');
const monthFirst = new RegExp(`(?<![\\p{L}\\p{N}])${month}\\s${day},?\\s${year}(?![\\p{L}\\p{N}])`, 'gu');

/** A date written out in a text: ISO value as precise as the words, and where they stand (UTF-16 offsets). */
export interface FoundDate {
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds dates that name month and year (`3 January 2020`, `January 3, 2020`, `January 2020`), in their order. Of a day that
 * the calendar does not have only month and year count.
 */
export function findDates(text: string): FoundDate[] {
  const found = [
    ...[...text.matchAll(dayFirst)].map((match) => toDate(match, match[3], match[2], match[1])),
    ...[...text.matchAll(monthFirst)].map((match) => toDate(match, match[3], match[1], match[2])),
  ];
  return found.filter((date) => date !== null).sort((a, b) => a.start - b.start);
}

function toDate(match: RegExpExecArray, year = '', name = '', day?: string): FoundDate | null {
  const number = months.findIndex((month) => month.toLowerCase() === name.toLowerCase()) + 1;
  const date = `${year}-${String(number).padStart(2, '0')}`;
  const [start, end] = [match.index, match.index + match[0].length];
  if (day === undefined) return { date, start, end };
  if (Number(day) >= 1 && Number(day) <= daysOf(Number(year), number))
    return { date: `${date}-${day.padStart(2, '0')}`, start, end };
  return match[0].startsWith(name) ? null : { date, start: start + match[0].indexOf(name), end };
}

function daysOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
