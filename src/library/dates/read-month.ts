import type { CalendarExpression, Span } from './expression.ts';
import { readYearAfter, startsWithYear } from './read-year-after.ts';
import { monthNumber, monthSource, shortMonthSource, weekdayNumber, weekdaySource, yearSource } from './words.ts';

const ordinal = '(?:st|nd|rd|th)?';
const join = '(?:\\s*[-–—/]\\s*|,?\\s+(?:to|and|or)\\s+|,\\s+)';
const dayBefore = new RegExp(
  `(?<![\\w$£€/:.,-])(?<!\\d[,.])((?:\\d{1,2}${ordinal}${join})*)(\\d{1,2})${ordinal}(?:\\s+of)?\\s+$`,
);
const dayAfter = new RegExp(
  `^\\.?\\s+(?:the\\s+)?(\\d{1,2})${ordinal}((?:${join}\\d{1,2}${ordinal}(?![\\w%]|\\s+${monthSource}))*)(?![\\w%]|[.:]\\d|,\\d{3})`,
);
const shortName = new RegExp(`^${shortMonthSource}$`);
const direction = /\b([Ll]ast|[Nn]ext|[Tt]his\s+past|[Tt]his\s+coming|[Tt]his)\s+$/;
const part =
  /(?:\b[Tt]he\s+)?\b(?:[Ee]nd|[Ss]tart|[Bb]eginning|[Mm]iddle|[Cc]lose)\s+of\s+$|\b(?:(?:[Vv]ery\s+)?[Ee]arly|[Ll]ate|[Mm]id)(?:\s+in|[\s-]+to[\s-]+(?:late|mid))?[\s-]+$/;
const preposition =
  /\b(?:in|since|until|till|during|through|throughout|before|after|around|for|by|of|from|to|between|come|comes\s+to|on\s+the)\s+$/i;
const surePreposition = /\b(?:in|since|until|till|during|throughout|before|after)\s+$/i;
const listedMonth = new RegExp(`${monthSource}(?:\\s+${yearSource})?(?:\\s*,|,?\\s+(?:and|or|to|through)|\\s*[-–—])\\s*$`);
const owner = /(?:\b(?:the|its|his|her|their|our|a)|['’]s|s['’])\s+$/i;
const weekdayBefore = new RegExp(`\\b(${weekdaySource})s?,?\\s+(?:the\\s+)?$`);
const reach = 64;

/** The name of a month in a text. */
export interface MonthName extends Span {
  readonly name: string;
}

/**
 * Reads the dates that stand around the name of a month, one for each day of a list (`9 and 10 October`): with day, year
 * or both, or with none where the words around show that it is a month (`in July`, `late November`, `the July attack`),
 * which Mr May and a march are not.
 */
export function readMonth(text: string, found: MonthName): CalendarExpression[] {
  const before = text.slice(Math.max(0, found.start - reach), found.start);
  const after = text.slice(found.end, found.end + reach);
  const month = monthNumber(found.name);
  const days = dayBefore.exec(before);
  if (days) return withWeekday(daysBefore(found, days, month, after), before.slice(0, -days[0].length));
  const day = dayAfter.exec(after);
  if (day && !startsWithYear(after)) return withWeekday(daysAfter(found, day, month, after), before);
  return isShort(found.name) && !startsWithYear(after) ? [] : wholeMonth(found, month, before, after);
}

function withWeekday(expressions: CalendarExpression[], before: string): CalendarExpression[] {
  const [, name] = weekdayBefore.exec(before) ?? [];
  return name ? expressions.map((each, index) => (index === 0 ? { ...each, weekday: weekdayNumber(name) } : each)) : expressions;
}

function daysBefore(found: MonthName, days: RegExpExecArray, month: number, after: string): CalendarExpression[] {
  const { length, ...year } = readYearAfter(after);
  const list = days[1] ?? '';
  const first = found.start - days[0].length;
  const last = { start: first + list.length, end: found.end + length, month, day: Number(days[2]), ...year };
  return listDays(list, first, last);
}

function daysAfter(found: MonthName, match: RegExpExecArray, month: number, after: string): CalendarExpression[] {
  const { length, ...year } = readYearAfter(after.slice(match[0].length));
  const end = found.end + match[0].length + length;
  const rest = match[2] ?? '';
  const day = Number(match[1]);
  const listed = [...rest.matchAll(/\d+/g)].map(Number);
  const common = { kind: 'calendar', month, start: found.start, end, ...year } as const;
  if (/^\s*(?:[-–—]|to)/.test(rest.replace(/^,?\s+/, ' '))) return [{ ...common, day, until: listed[0] }];
  return [day, ...listed].map((day) => ({ ...common, day }));
}

/** The days of a list before the last one, which names the month for all; two joined by a dash or `to` are one range. */
function listDays(list: string, first: number, last: Omit<CalendarExpression, 'kind'>): CalendarExpression[] {
  const numbers = [...list.matchAll(/\d+/g)];
  const range = numbers.length > 0 && /(?:[-–—]|to)\s*$/.test(list);
  const single = range ? numbers.slice(0, -1) : numbers;
  const start = first + (range ? (numbers.at(-1)?.index ?? 0) : list.length);
  const closing = range ? { day: Number(numbers.at(-1)?.[0]), until: last.day } : {};
  return [
    ...single.map((match) => ({
      ...last,
      kind: 'calendar' as const,
      ...{ start: first + match.index, end: last.end, day: Number(match[0]) },
    })),
    { ...last, kind: 'calendar', start, ...closing },
  ];
}

function wholeMonth(found: MonthName, month: number, before: string, after: string): CalendarExpression[] {
  const { length, ...year } = readYearAfter(after);
  const lead = part.exec(before)?.[0].length ?? 0;
  const common = { kind: 'calendar', month, start: found.start - lead, end: found.end + length, ...year } as const;
  if (length > 0) return [common];
  const directed = direction.exec(before);
  if (directed) return [{ ...common, start: found.start - directed[0].length, ...readDirection(directed[1] ?? '') }];
  return lead > 0 || isBareMonth(found.name, before, after) ? [common] : [];
}

/** May and March are also a name and a verb, so that fewer words before them will do. */
function isBareMonth(name: string, before: string, after: string): boolean {
  if (/^['’]?\w/.test(after)) return false;
  if (listedMonth.test(before)) return true;
  if ((name === 'May' ? surePreposition : preposition).test(before))
    return !/^\s+\p{Lu}\p{Ll}+\s+(?:said|told|was|is|has)\b/u.test(after);
  return owner.test(before) && /^\s+(?:[a-z]{3,}|[—–])/.test(after);
}

function readDirection(word: string): Pick<CalendarExpression, 'direction' | 'yearFrom'> {
  if (/^this$/i.test(word)) return { yearFrom: 'document' };
  return { direction: /^last|past$/i.test(word) ? 'last' : 'next' };
}

function isShort(name: string): boolean {
  return shortName.test(name);
}
