import { foldWord } from '../fold-word.ts';
import { searchWords } from '../search-words.ts';
import type { TypedFilter } from './parse-query.ts';
import type { Facet, SearchEngine } from './search-engine.ts';

/** Typed filters with the values that they mean. */
export interface ResolvedFilters {
  readonly filters: readonly ResolvedFilter[];
  /** Those with a value that no record has. They narrow nothing. */
  readonly unknown: readonly TypedFilter[];
}

export interface ResolvedFilter {
  readonly facet: Facet;
  /** Any of them will do. */
  readonly values: readonly string[];
  readonly isExcluded: boolean;
}

/**
 * Finds the values that typed filters mean: of a topic its id or any of its names; of a year also a range (`2019-2020`,
 * `2019-`); of a language its code or English name; of an author, a publisher or a kind words of it.
 */
export async function resolveFilters(engine: SearchEngine, typed: readonly TypedFilter[]): Promise<ResolvedFilters> {
  const resolved = await Promise.all(typed.map(async (filter) => ({ filter, values: await valuesFor(engine, filter) })));
  return {
    filters: resolved
      .filter(({ values }) => values.length > 0)
      .map(({ filter: { facet, isExcluded }, values }) => ({ facet, values, isExcluded })),
    unknown: resolved.filter(({ values }) => values.length === 0).map(({ filter }) => filter),
  };
}

async function valuesFor(engine: SearchEngine, { facet, value }: TypedFilter): Promise<readonly string[]> {
  if (facet === 'topic') return topicsCalled(engine, value);
  const values = await engine.valuesOf(facet);
  const isMeant = { year: isYear, language: isLanguage, kind: isKind, author: hasWords, publisher: hasWords }[facet];
  return values.filter((each) => isMeant(each, value));
}

function topicsCalled({ lexicon: { names } }: SearchEngine, value: string): string[] {
  const id = value.toLowerCase();
  if (names.topics.has(id)) return [id];
  return [...new Set(names.find(value).flatMap(({ topic }) => (topic ? [topic.id] : [])))];
}

function isYear(year: string, typed: string): boolean {
  if (year === typed.toLowerCase()) return true;
  const [first = '', last = first, ...rest] = typed.split(/\p{Pd}|\.\./u).map(foldWord);
  if (rest.length > 0 || first + last === '') return false;
  const [from, to] = [first === '' ? -Infinity : Number(first), last === '' ? Infinity : Number(last)];
  return Number(year) >= from && Number(year) <= to;
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

function isLanguage(code: string, typed: string): boolean {
  return foldWord(code) === foldWord(typed) || foldWord(languageNames.of(code) ?? '') === foldWord(typed);
}

/** `kind:briefings` and `kind:"news article"` mean the kinds `briefing` and `news`. */
function isKind(kind: string, typed: string): boolean {
  const words = searchWords(typed).map(({ key }) => key.replace(/s$/, ''));
  return searchWords(kind).every(({ key }) => words.includes(key.replace(/s$/, '')));
}

function hasWords(value: string, typed: string): boolean {
  const words = new Set(searchWords(value).map(({ key }) => key));
  const sought = searchWords(typed);
  return sought.length > 0 && sought.every(({ key }) => words.has(key));
}
