/** Names of the months, in their order. */
export const months = [
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
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const numbers = ['a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

export const monthSource = `(?:${months.join('|')})`;
/** Short forms, which count only beside a day: `Jan`, `Sept`. */
export const shortMonthSource = '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)';
export const weekdaySource = `(?:${weekdays.join('|')})`;
/** Years that documents of this kind speak of; other numbers of four digits are no years. */
export const yearSource = '(?:1[89]\\d\\d|20[0-4]\\d)';
export const numberSource = `(?:[Aa]|[Oo]ne|${numbers.slice(1).map(eitherCase).join('|')}|\\d{1,2})`;

/** Number of a month, from 1, by its name or short form. */
export function monthNumber(name: string): number {
  return months.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;
}

/** Number of a weekday, 0 for Sunday. */
export function weekdayNumber(name: string): number {
  return weekdays.indexOf(name);
}

/** The number that a figure or a word up to `twelve` stands for. */
export function readNumber(word: string): number {
  if (/^\d/.test(word)) return Number(word);
  return word.toLowerCase() === 'one' ? 1 : numbers.indexOf(word.toLowerCase()) + 1;
}

function eitherCase(word: string): string {
  return `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`;
}
