import type { DatedSentence } from './find-dated-statements.ts';
import { monthSource } from './words.ts';

const month = new RegExp(monthSource);

/** What a reader should know of a date that its words do not say: `year inferred`, `date inferred`, `planned`. */
export function markWords({ sentence, start, end, isInferred, isPlanned }: DatedSentence): string[] {
  const inferred = month.test(sentence.slice(start, end)) ? 'year inferred' : 'date inferred';
  return [...(isInferred ? [inferred] : []), ...(isPlanned ? ['planned'] : [])];
}
