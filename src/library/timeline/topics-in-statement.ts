import type { DatedStatement } from '../library.ts';

/** Ids of the topics that the sentence of a statement names, each once, in the order of its words. */
export function topicsInStatement({
  passage,
  offset,
  sentence,
}: Pick<DatedStatement, 'passage' | 'offset' | 'sentence'>): string[] {
  const end = offset + sentence.length;
  const named = passage.mentions.filter((mention) => mention.start < end && mention.end > offset);
  return [...new Set(named.map(({ topic }) => topic))];
}
