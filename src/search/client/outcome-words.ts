import type { TypedFilter } from '../query/parse-query.ts';
import type { SearchOutcome } from '../query/search-library.ts';
import type { Term } from '../query/term.ts';
import { facetNames } from './condition.ts';

type NamedTerm = Pick<Term, 'text' | 'isPhrase'>;

/** How much was found, in one sentence. */
export function countInWords({ records, matching }: Pick<SearchOutcome, 'records' | 'matching'>, query: string): string {
  if (matching.length === 0) return `Nothing found for “${query.trim()}”.`;
  const count =
    records.length === matching.length ? inWords(records.length) : `${String(records.length)} of ${inWords(matching.length)}`;
  return query.trim() === '' ? `${count}.` : `${count} for “${query.trim()}”.`;
}

/** Which words and phrases of the query stand nowhere; empty where all stand somewhere. */
export function unknownInWords(unknown: readonly NamedTerm[]): string {
  const [words, phrases] = [unknown.filter(({ isPhrase }) => !isPhrase), unknown.filter(({ isPhrase }) => isPhrase)];
  return [
    words.length > 0 ? `No page has ${list(words, 'or')}.` : '',
    phrases.length > 0
      ? `The words ${list(phrases, 'or')} stand nowhere in this order, so these are results for each of them.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Which typed filters have a value that nothing has, and what became of them; empty where there are none. */
export function unknownFiltersInWords(filters: readonly Pick<TypedFilter, 'facet' | 'value'>[]): string {
  const sentences = filters.map(({ facet, value }) => `There is no ${facetNames[facet].toLowerCase()} “${value}”.`);
  if (sentences.length === 0) return '';
  return `${sentences.join(' ')} ${sentences.length === 1 ? 'This filter was' : 'These filters were'} passed over.`;
}

/** Which words of the query were taken for misspelled; empty where none was. */
export function correctedInWords(correction: SearchOutcome['correction']): string {
  const words = correction?.words.map(({ typed }) => ({ text: typed })) ?? [];
  return words.length === 0 ? '' : `No page has ${list(words, 'or')}.`;
}

/** By which other names a result was found; empty where the reader wrote them all. */
export function otherNamesInWords(names: readonly string[]): string {
  return names.length === 0 ? '' : `Found as ${list(namesShown(names), 'and')}`;
}

/** How many passages hold a word of the query. */
export function passagesInWords(passages: number, records: number): string {
  return `${countOf(passages, 'passage')} in ${inWords(records)}`;
}

/** A count with its noun, which forms its plural with an s. */
export function countOf(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count.toLocaleString('en')} ${noun}s`;
}

function inWords(count: number): string {
  return countOf(count, 'result');
}

function namesShown(names: readonly string[]): { text: string }[] {
  return [...new Set(names)].slice(0, 3).map((text) => ({ text }));
}

function list(terms: readonly { readonly text: string }[], joiner: string): string {
  const quoted = terms.map(({ text }) => `“${text}”`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} ${joiner} ${quoted.at(-1) ?? ''}`;
}
