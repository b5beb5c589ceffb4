import { weekdayOf } from '../dates/calendar.ts';
import type { Claim, DateClaim, NameClaim, NumberClaim, QuotationClaim } from './claim.ts';
import { foldedWords, type Evidence } from './evidence-of.ts';
import { areNameWordsAlike } from './name-words-alike.ts';

/** Whether a claim stands in any of these passages. */
export function standsIn(claim: Claim, evidence: readonly Evidence[]): boolean {
  return evidence.some((passage) => standsInPassage(claim, passage));
}

/** Whether the last word of a name stands in any of these passages: the family name of a person that the document names. */
export function lastWordStandsIn({ words }: NameClaim, evidence: readonly Evidence[]): boolean {
  const last = foldedWords(words.at(-1) ?? '').at(-1);
  return last !== undefined && evidence.some((passage) => passage.words.includes(last));
}

function standsInPassage(claim: Claim, evidence: Evidence): boolean {
  switch (claim.kind) {
    case 'number':
      return isNumberIn(claim, evidence);
    case 'date':
      return isDateIn(claim, evidence);
    case 'name':
      return isNameIn(claim, evidence);
    case 'quotation':
      return isQuotationIn(claim, evidence);
  }
}

/** A year in brackets counts as a number, and elsewhere as a date. */
function isNumberIn({ key }: NumberClaim, { numbers, dates }: Evidence): boolean {
  if (numbers.has(key)) return true;
  if (/^\d+$/.test(key) && (numbers.has(`$${key}`) || numbers.has(`£${key}`) || numbers.has(`€${key}`))) return true;
  return /^\d{4}$/.test(key) && dates.some(({ year }) => year === Number(key));
}

function isDateIn(claim: DateClaim, { dates, numbers }: Evidence): boolean {
  const isYear = claim.year !== undefined && claim.month === undefined && claim.until === undefined;
  if (isYear && numbers.has(String(claim.year))) return true;
  return expandRange(claim).every((day) => dates.some((date) => agrees(day, date)));
}

type Parts = Evidence['dates'][number];

/** Both ends of a range are claimed. */
function expandRange(claim: DateClaim): Parts[] {
  const { until, ...first } = claim;
  if (until === undefined) return [first];
  return [first, claim.day === undefined ? { ...first, year: until } : { ...first, day: until, weekday: undefined }];
}

/** A claim may be less exact than the original, never more. */
function agrees(claim: Parts, { year, month, day, weekday, until }: Parts): boolean {
  if (claim.year !== undefined && !isWithin(claim.year, year, day === undefined ? until : undefined)) return false;
  if (claim.month !== undefined && claim.month !== month) return false;
  if (claim.day !== undefined && !isWithin(claim.day, day, day === undefined ? undefined : until)) return false;
  if (claim.weekday === undefined || claim.day !== undefined) return true;
  if (weekday !== undefined) return weekday === claim.weekday;
  return year !== undefined && month !== undefined && day !== undefined && weekdayOf({ year, month, day }) === claim.weekday;
}

function isWithin(value: number, from: number | undefined, to: number | undefined): boolean {
  return from !== undefined && value >= from && value <= (to ?? from);
}

function isNameIn({ topic, words }: NameClaim, evidence: Evidence): boolean {
  if (topic !== null && evidence.topics.has(topic)) return true;
  return foldedWords(words.join(' ')).every((word) => evidence.words.some((held) => areNameWordsAlike(word, held)));
}

function isQuotationIn({ parts }: QuotationClaim, { words }: Evidence): boolean {
  const text = ` ${words.join(' ')} `;
  return parts.every((part) => text.includes(` ${foldedWords(part).join(' ')} `));
}
