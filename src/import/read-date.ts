/** A date as printed: ISO 8601, its length its precision, and where it stands in the text. */
export interface PrintedDate {
  readonly iso: string;
  readonly index: number;
  readonly text: string;
}

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
const month = `(?<month>${months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3) || '(?:)'})?`).join('|')}|sept)\\.?`;
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\\s+)?';
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const year = '(?<year>[12]\\d{3})';
const written = [
  `${weekday}${day}\\s+${month},?\\s+${year}`,
  `${weekday}${month}\\s+${day},?\\s+${year}`,
  `${year}-(?<number>\\d{2})-${day}`,
  `(?<!\\d(?:st|nd|rd|th)?\\s)${month}\\s+${year}`,
].map((pattern) => new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu'));
const time = /^[,\s|·–-]*(?:at\s+)?(?:\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s+\(?[A-Z]{2,4}\)?)?)?[.\s]*$/i;
const label = /^(?:published|posted|updated|dated?|issued|released|on)?\s*(?:on|at|:)?\s*$/i;

/** Every date of a line that has at least a month and a year, in order. Impossible dates are passed over. */
export function readDates(text: string): PrintedDate[] {
  const found: PrintedDate[] = [];
  for (const pattern of written) {
    for (const match of text.matchAll(pattern)) {
      const iso = isoOf(match.groups ?? {});
      const taken = found.some(
        (date) => match.index < date.index + date.text.length && date.index < match.index + match[0].length,
      );
      if (iso && !taken) found.push({ iso, index: match.index, text: match[0] });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

/** The date of a line that holds nothing but a date, perhaps with a time; null for any other line. */
export function readDateLine(text: string): PrintedDate | null {
  const date = readDates(text)[0];
  if (!date) return null;
  return label.test(text.slice(0, date.index)) && time.test(text.slice(date.index + date.text.length)) ? date : null;
}

function isoOf(groups: Record<string, string | undefined>): string | null {
  const number = groups.number ? Number(groups.number) : monthNumber(groups.month ?? '');
  const parts = [groups.year ?? '', pad(number), ...(groups.day ? [pad(Number(groups.day))] : [])];
  const date = new Date(`${parts.join('-')}${parts.length === 2 ? '-01' : ''}T00:00:00Z`);
  const real = !Number.isNaN(date.getTime()) && date.getUTCMonth() + 1 === number;
  return real ? parts.join('-') : null;
}

function monthNumber(name: string): number {
  return months.findIndex((full) => full.startsWith(name.toLowerCase().slice(0, 3))) + 1;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
