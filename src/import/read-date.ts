import { strict, type ParsedResult, type Parser } from 'chrono-node';

/** A date as printed: ISO 8601, its length its precision, and where it stands in the text. */
export interface PrintedDate {
  readonly iso: string;
  readonly index: number;
  readonly text: string;
}

/** Chrono wants a day to resolve what a text leaves open; nothing that it resolves with it is taken. */
const anyDay = new Date(Date.UTC(2000, 0, 1));
const time = /^[,\s|·–-]*(?:at\s+)?(?:\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s+\(?[A-Z]{2,4}\)?)?)?[.\s]*$/i;
const label = /^(?:published|posted|updated|dated?|issued|released|on)?\s*(?:on|at|:)?\s*$/i;

/** Letters of the longest line that can be nothing but a date: paragraphs need not be searched for one. */
const mostOfDateLine = 160;

const fullMonths = 'january february march april may june july august september october november december'.split(' ');
const monthNames = fullMonths.map((name) => name.slice(0, 3));

/** `October 2019`: the strict parsers of Chrono take no date without a day. */
const monthAndYear: Parser = {
  pattern: () =>
    new RegExp(`(?<!\\d(?:st|nd|rd|th)?\\s)\\b(${monthNames.join('|')})([a-z]{0,6})\\.?\\s+([12]\\d{3})(?![\\p{L}\\p{N}])`, 'iu'),
  extract: (_, [, start = '', rest = '', year]) => {
    const month = monthNames.indexOf(start.toLowerCase()) + 1;
    const name = (start + rest).toLowerCase();
    const isMonth = rest === '' || name === fullMonths[month - 1] || name === 'sept';
    return isMonth ? { month, year: Number(year) } : null;
  },
};

const parser = strict.clone();
parser.parsers.push(monthAndYear);

/** Every date of a line that has at least a month and a year, in order. Impossible dates are passed over. */
export function readDates(text: string): PrintedDate[] {
  if (!/\d{4}/.test(text)) return [];
  return parser.parse(text, anyDay).flatMap((result) => {
    const iso = isoOf(result);
    return iso ? [{ iso, index: result.index, text: result.text }] : [];
  });
}

/** The date of a line that holds nothing but a date, perhaps with a time; null for any other line. */
export function readDateLine(text: string): PrintedDate | null {
  const date = text.length > mostOfDateLine ? undefined : readDates(text)[0];
  if (!date) return null;
  return label.test(text.slice(0, date.index)) && time.test(text.slice(date.index + date.text.length)) ? date : null;
}

function isoOf({ start }: ParsedResult): string | null {
  if (!start.isCertain('year') || !start.isCertain('month')) return null;
  const parts = [String(start.get('year')).padStart(4, '0'), pad(start.get('month'))];
  return (start.isCertain('day') ? [...parts, pad(start.get('day'))] : parts).join('-');
}

function pad(number: number | null): string {
  return String(number ?? 1).padStart(2, '0');
}
