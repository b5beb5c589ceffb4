import { dateInWords } from '../documents/describe-document.ts';
import type { LibraryEvent } from '../library.ts';

/** When an event took place, in words: `3 January 2020`, `5 to 7 January 2020`, `2014 to December 2017`. */
export function eventDates({ date, until }: Pick<LibraryEvent['record'], 'date' | 'until'>): string {
  if (until === undefined) return dateInWords(date);
  const isOneMonth = date.length === 10 && date.slice(0, 7) === until.slice(0, 7) && until.length === 10;
  return `${isOneMonth ? String(Number(date.slice(8))) : dateInWords(date)} to ${dateInWords(until)}`;
}
