import type { Matcher } from '../../markup/alias-matcher.ts';
import type { Compiled, Passage } from '../../markup/compiled.ts';
import { nameWords } from '../../text/name-words.ts';
import { fromIso } from '../dates/calendar.ts';
import { findDatedStatements, type DateContext } from '../dates/find-dated-statements.ts';
import type { DateClaim } from './claim.ts';
import { findDates } from './find-dates.ts';
import { findNumbers } from './find-numbers.ts';

/** What stands in one passage of a full text, as claims are compared with it. */
export interface Evidence {
  /** Keys of its numbers. */
  readonly numbers: ReadonlySet<string>;
  /** Its dates as written, and with the year that the context gives. */
  readonly dates: readonly Omit<DateClaim, 'kind' | 'start' | 'end'>[];
  /** Topics that any of its words may name. */
  readonly topics: ReadonlySet<string>;
  /** Its words, folded, in their order; those of names without a possessive ending. */
  readonly words: readonly string[];
}

/** The evidence of every passage of a full text. */
export function evidenceOf(text: Compiled, matcher: Matcher, context: DateContext): Map<Passage, Evidence> {
  const resolved = Map.groupBy(findDatedStatements(text, context), ({ passage }) => passage);
  return new Map(
    text.passages.map((passage) => {
      const found = evidenceOfWords(passage.text, matcher);
      const dates = (resolved.get(passage) ?? []).map(({ date, until }) => ({ ...fromIso(date), until: lastOf(until) }));
      const topics = new Set([...found.topics, ...passage.mentions.map(({ topic }) => topic)]);
      return [passage, { ...found, topics, dates: [...found.dates, ...dates] }];
    }),
  );
}

/** The evidence of words that stand for themselves, such as a title. */
export function evidenceOfWords(words: string, matcher: Matcher): Evidence {
  const dates = findDates(words);
  return {
    numbers: new Set(findNumbers(words, dates).map(({ key }) => key)),
    dates,
    topics: new Set(matcher(words).map(({ topic }) => topic)),
    words: foldedWords(words),
  };
}

/** The words of a text as they are compared. */
export function foldedWords(text: string): string[] {
  return nameWords(text.replace(/\bU\.\s?S\.(?:\s?A\.)?/g, 'US').replace(/\bUnited States\b/g, 'US'))
    .filter(({ key }) => /[\p{L}\p{N}]/u.test(key))
    .map(({ key, stem }) => stem?.key ?? key);
}

function lastOf(until: string | null): number | undefined {
  return until === null ? undefined : Number(until.split('-').at(-1));
}
