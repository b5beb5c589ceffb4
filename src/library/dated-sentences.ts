import { findDates, type FoundDate } from './find-dates.ts';

/** A sentence that names a date. Offsets of the date are those within the sentence. */
export interface DatedSentence extends FoundDate {
  readonly sentence: string;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a passage that name a date, once for each date they name, in their order. */
export function datedSentences(text: string): DatedSentence[] {
  const dates = findDates(text);
  if (dates.length === 0) return [];
  return sentencesOf(text).flatMap(({ sentence, offset }) =>
    dates
      .filter(({ start }) => start >= offset && start < offset + sentence.length)
      .map(({ date, start, end }) => ({ date, start: start - offset, end: end - offset, sentence: sentence.trimEnd() })),
  );
}

/** Sentences with their offsets; one that ends in an abbreviation of capitals (`U.S. `) goes on. */
function sentencesOf(text: string): { sentence: string; offset: number }[] {
  const sentences: { sentence: string; offset: number }[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const last = sentences.at(-1);
    if (last && /\b(?:\p{Lu}\.)+\s*$/u.test(last.sentence)) last.sentence += segment;
    else sentences.push({ sentence: segment, offset: index });
  }
  return sentences;
}
