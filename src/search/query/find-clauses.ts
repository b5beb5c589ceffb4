import type { Facet } from './search-engine.ts';

/** What stands in a query besides plain words. Offsets count in what was typed. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** What it asks of: a facet, or the words of a result where it is null. */
  readonly facet: Facet | null;
  /** Value of the facet, word or phrase, without the marks around it. */
  readonly value: string;
  /** Whether a result must not have it. */
  readonly isExcluded: boolean;
}

const quote = '["“”„«»]';
const clause = new RegExp(
  `(?<=^|\\s)(?<not>-?)(?<facet>topic|kind|year|author|publisher|language):(?:${quote}(?<quoted>[^"“”„«»]+)${quote}|(?<value>[^\\s"“”„«»]+))|` +
    `(?:(?<=^|\\s)(?<notPhrase>-))?${quote}(?<phrase>[^"“”„«»]+)${quote}|` +
    '(?<=^|\\s)(?<notAtAll>-)(?<notWord>(?=[\\p{L}\\p{N}])[^\\s"“”„«»]+)',
  'giu',
);

/**
 * Finds what stands in a query besides plain words, in its order: phrases in quotation marks of any style; `-word` and
 * `-"phrase"`; `topic:`, `kind:`, `year:`, `author:`, `publisher:` and `language:` with a value, which may be in quotation
 * marks. A quotation mark that is not closed counts as none, and a field of another name is words.
 */
export function findClauses(typed: string): Clause[] {
  return [...typed.matchAll(clause)].map(({ 0: whole, index, groups = {} }) => {
    const { not, facet, quoted, value, notPhrase, phrase, notAtAll, notWord } = groups as Record<string, string | undefined>;
    return {
      start: index,
      end: index + whole.length,
      facet: facet === undefined ? null : (facet.toLowerCase() as Facet),
      value: (quoted ?? value ?? phrase ?? notWord ?? '').trim(),
      isExcluded: Boolean(not ?? notPhrase ?? notAtAll),
    };
  });
}
