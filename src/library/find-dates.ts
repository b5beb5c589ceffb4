const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const month = `(${months.join('|')})`;
const dayFirst = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? )?${month},? (\\d{4})(?![\\p{L}\\p{N}])`,
  'giu',
);
const monthFirst = new RegExp(`(?<![\\p{L}\\p{N}])${month} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?![\\p{L}\\p{N}])`, 'giu');

/** A date written out in a text: ISO value as precise as the words, and where they stand (UTF-16 offsets). */
export interface FoundDate {
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

/** Finds dates that name month and year (`3 January 2020`, `January 3, 2020`, `January 2020`), in their order. */
export function findDates(text: string): FoundDate[] {
  const found = [
    ...[...text.matchAll(monthFirst)].map((match) => toDate(match, match[3], match[1], match[2])),
    ...[...text.matchAll(dayFirst)].map((match) => toDate(match, match[3], match[2], match[1])),
  ];
  return found
    .sort((a, b) => a.start - b.start)
    .filter((date, index, all) => index === 0 || date.start >= (all[index - 1]?.end ?? 0));
}

function toDate(match: RegExpExecArray, year = '', name = '', day?: string): FoundDate {
  const number = String(months.indexOf(name.toLowerCase()) + 1).padStart(2, '0');
  const date = day === undefined ? `${year}-${number}` : `${year}-${number}-${day.padStart(2, '0')}`;
  return { date, start: match.index, end: match.index + match[0].length };
}
