import { dateInWords } from '../documents/describe-document.ts';
import type { CslDate } from './csl-item.ts';

/** A date of CSL as ISO 8601, as precise as it is. */
export function isoDate({ 'date-parts': [parts] }: CslDate): string {
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

/** The year alone. */
export function yearOf(date: CslDate): string {
  return isoDate(date).slice(0, 4);
}

/** `3 January 2020`, `January 2020`, `2020`. */
export function dayFirst(date: CslDate): string {
  return dateInWords(isoDate(date));
}

/** Day and month without the year, `3 January`; empty where only the year is known. */
export function withoutYear(date: CslDate): string {
  return dayFirst(date).slice(0, -4).trim();
}

/** `January 3, 2020`, `January 2020`, `2020`. */
export function monthFirst(date: CslDate): string {
  const { month, day, year } = partsOf(date);
  return day ? `${month} ${day}, ${year}` : [month, year].filter(Boolean).join(' ');
}

/** `2020, January 3`, `2020, January`, `2020`. */
export function yearFirst(date: CslDate): string {
  const { month, day, year } = partsOf(date);
  return [year, [month, day].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

function partsOf(date: CslDate): { readonly year: string; readonly month: string; readonly day: string } {
  const words = dayFirst(date).split(' ');
  return { year: words.at(-1) ?? '', month: words.at(-2) ?? '', day: words.at(-3) ?? '' };
}
