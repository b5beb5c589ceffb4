import type { CalendarExpression } from './expression.ts';
import { yearSource } from './words.ts';

const year = new RegExp(`^\\.?,?\\s+(?:of\\s+)?(?:(${yearSource})|\\[(${yearSource})\\])(?!\\w|[.,]\\d)`);
const related =
  /^,?\s+(?:of\s+)?(?:(this|last|next)|(that|the\s+same|that\s+same)|(the\s+following|the\s+next)|(the\s+previous))\s+year\b(?!['’]s)/;

/** The year that follows a day and month, with the number of characters that it takes: 0 where there is none. */
export function readYearAfter(after: string): Pick<CalendarExpression, 'year' | 'yearFrom' | 'shift'> & { length: number } {
  const named = year.exec(after);
  if (named) return { year: Number(named[1] ?? named[2]), length: named[0].length };
  const match = related.exec(after);
  if (!match) return { length: 0 };
  const [words, document, , following, previous] = match;
  if (document) return { yearFrom: 'document', shift: shifts[document] ?? 0, length: words.length };
  return { yearFrom: 'anchor', shift: following ? 1 : previous ? -1 : 0, length: words.length };
}

/** True where a year in figures comes next. */
export function startsWithYear(after: string): boolean {
  return year.test(after);
}

const shifts: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };
