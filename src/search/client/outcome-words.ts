import type { Term } from '../query/rank-records.ts';
import type { SearchOutcome } from '../query/search-library.ts';

/** How much was found, in one sentence. */
export function countInWords({ records, matching }: Pick<SearchOutcome, 'records' | 'matching'>, query: string): string {
  if (matching.length === 0) return `Nothing found for “${query.trim()}”.`;
  const count =
    records.length === matching.length ? inWords(records.length) : `${String(records.length)} of ${inWords(matching.length)}`;
  return query.trim() === '' ? `${count}.` : `${count} for “${query.trim()}”.`;
}

/** Which words and phrases of the query stand nowhere; empty where all stand somewhere. */
export function unknownInWords(unknown: readonly Term[]): string {
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

function inWords(count: number): string {
  return count === 1 ? '1 result' : `${String(count)} results`;
}

function list(terms: readonly Term[], joiner: string): string {
  const quoted = terms.map(({ text }) => `“${text}”`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} ${joiner} ${quoted.at(-1) ?? ''}`;
}
