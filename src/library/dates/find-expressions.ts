import type { CalendarExpression, Expression, Span } from './expression.ts';
import { isRealDate } from './calendar.ts';
import { readMonth } from './read-month.ts';
import { readRelative, relativeSource } from './read-relative.ts';
import { readWeekday } from './read-weekday.ts';
import { readYear } from './read-year.ts';
import { monthSource, shortMonthSource, weekdaySource, yearSource } from './words.ts';

const trigger = new RegExp(
  `\\b(?:(${monthSource}|${shortMonthSource}(?=\\.?\\s+\\d|\\.?,?\\s+${yearSource}))|(${weekdaySource})|(\\d{4}-\\d\\d-\\d\\d)|(${yearSource})|(${relativeSource}))\\b`,
  'g',
);
const joined = /^\s*(?:,|,?\s*(?:and|or|to|through|until|till)|[-–—])\s*(?:the\s+)?$/;

/** Finds the words of a text that name a date, in their order, without overlaps. */
export function findExpressions(text: string): Expression[] {
  const found: Expression[] = [];
  let end = 0;
  // `matchAll` would make a copy of the expression for each passage, which takes longer than seeking.
  trigger.lastIndex = 0;
  for (let match = trigger.exec(text); match; match = trigger.exec(text)) {
    if (match.index < end) continue;
    const read = readExpressions(text, match).filter((expression) => expression.start >= end && isPossible(expression));
    found.push(...read);
    end = Math.max(end, ...read.map((expression) => expression.end));
  }
  return shareYears(text, found);
}

function readExpressions(text: string, match: RegExpExecArray): Expression[] {
  const [words, month, weekday, iso, year] = match;
  const span: Span = { start: match.index, end: match.index + words.length };
  if (month) return readMonth(text, { ...span, name: month });
  if (iso) return readIso(iso, span);
  const expression = weekday ? readWeekday(text, span) : year ? readYear(text, span) : readRelative(text, span);
  return expression ? [expression] : [];
}

function readIso(iso: string, span: Span): CalendarExpression[] {
  const [year, month, day] = iso.split('-').map(Number);
  return year === undefined ? [] : [{ kind: 'calendar', year, month, day, ...span }];
}

function isPossible(expression: Expression): boolean {
  return expression.kind !== 'calendar' || isRealDate({ ...expression, year: expression.year ?? 2000 });
}

/** In `29 November to 3 December 2019` and `March and May 2018` the last year holds for all, or the one before it. */
function shareYears(text: string, found: readonly Expression[]): Expression[] {
  const shared = [...found];
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const [first, second] = [shared[index], shared[index + 1]];
    if (first?.kind !== 'calendar' || second?.kind !== 'calendar') continue;
    if (lacksYear(first) && second.year !== undefined && second.month !== undefined && areJoined(text, first, second)) {
      shared[index] = { ...first, year: first.month > second.month ? second.year - 1 : second.year };
    }
  }
  return shared;
}

function lacksYear(expression: CalendarExpression): expression is CalendarExpression & { month: number } {
  return expression.month !== undefined && expression.year === undefined && expression.yearFrom === undefined;
}

function areJoined(text: string, first: CalendarExpression, second: CalendarExpression): boolean {
  const between = text.slice(first.end, Math.max(first.end, second.start));
  const areAlike = (first.day === undefined) === (second.day === undefined);
  return areAlike && joined.test(between);
}
