import type { Compiled, Passage } from '../../markup/compiled.ts';
import { fold } from '../../text/fold.ts';
import { stemEnglish } from '../../text/stem-english.ts';
import type { Claim } from './claim.ts';
import { findDates } from './find-dates.ts';
import { findNames } from './find-names.ts';
import { findNumbers } from './find-numbers.ts';
import { findQuotations } from './find-quotations.ts';

/** The numbers, dates, names and quotations of a point of a digest. `small`: see `smallStems`. */
export function claimsOf({ text, mentions }: Pick<Passage, 'text' | 'mentions'>, small: ReadonlySet<string>): Claim[] {
  const dates = findDates(text);
  const numbers = findNumbers(text, [...dates, ...mentions]);
  return [...numbers, ...dates, ...findNames(text, mentions, [...dates, ...numbers], small), ...findQuotations(text)];
}

/** The stems of all words that stand in lower case in these bodies. */
export function smallStems(bodies: readonly Compiled[]): Set<string> {
  const words = bodies.flatMap(({ passages }) =>
    passages.flatMap(({ text }) => text.match(/(?<![\p{L}\p{N}])\p{Ll}{2,}/gu) ?? []),
  );
  return new Set(words.map((word) => stemEnglish(fold(word))));
}
