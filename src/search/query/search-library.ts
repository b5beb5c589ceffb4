import { chooseTerms, type Meaning } from './choose-terms.ts';
import { applyChoice, applyFilters, type Choice } from './facets.ts';
import { findKnown } from './find-known.ts';
import { findTerm, type FoundTerm } from './find-term.ts';
import { isEmptyQuery, parseQuery, type TypedFilter } from './parse-query.ts';
import { plainTerm } from './plain-term.ts';
import { rankRecords, type RankedRecord } from './rank-records.ts';
import { resolveFilters } from './resolve-filters.ts';
import type { SearchEngine } from './search-engine.ts';
import type { Term } from './term.ts';

/** What a reader wants to see. */
export interface SearchRequest {
  /** As typed. */
  readonly query: string;
  readonly choice: Choice;
  readonly order: Order;
  /** Whether to search the words as they are typed: not corrected, and not by other names. */
  readonly isVerbatim?: boolean;
  /** Whether the last word is still being typed, so that words that begin like it are found as well. */
  readonly isTyping?: boolean;
}

/** The best first, or the newest first. */
export type Order = 'best' | 'newest';

export interface SearchOutcome extends Pick<Meaning, 'named' | 'suggested' | 'correction' | 'proposal'> {
  /** What the query finds and the choice admits: documents, then topics, events and chapters of the guide. */
  readonly records: readonly RankedRecord[];
  /** The topics among them: those that the query names, those that it may mean, then the best first. */
  readonly topics: readonly RankedRecord[];
  /** What the query finds, whatever is chosen. */
  readonly matching: readonly RankedRecord[];
  /** Words and phrases of the query that stand nowhere. */
  readonly unknown: readonly Term[];
  /** Typed filters with a value that no record has. They narrow nothing. */
  readonly unknownFilters: readonly TypedFilter[];
}

/**
 * Searches the library. A record needs only one of the words; where a phrase stands anywhere, a record needs as many of the
 * phrases as any record has. A choice, a filter or an exclusion without words finds every record that it admits; nothing at
 * all finds nothing. While any word is known and nothing narrows the search, something is found.
 */
export async function searchLibrary(engine: SearchEngine, request: SearchRequest): Promise<SearchOutcome> {
  const query = parseQuery(request.query);
  const isKnown = await findKnown(engine, query);
  const { isVerbatim = false, isTyping = false } = request;
  const meaning = chooseTerms(query, engine.lexicon, { isKnown, isVerbatim, isTyping });
  const [found, excluded, { filters, unknown }] = await Promise.all([
    Promise.all(meaning.terms.map((term) => findTerm(engine, term, isKnown))),
    Promise.all(query.excluded.map((words) => findTerm(engine, plainTerm(words), isKnown))),
    resolveFilters(engine, query.filters),
  ]);
  const isNarrowed = filters.length + excluded.length + Object.values(request.choice).flat().length > 0;
  const ranked =
    found.length > 0 ? withPhrases(engine, rankRecords(engine, found), found) : isNarrowed ? await allRecords(engine) : [];
  const kept =
    excluded.length === 0 ? ranked : ranked.filter(({ id }) => !excluded.some(({ hits }) => hits.has(engine.numberOf(id))));
  const matching = await applyFilters(engine, filters, kept);
  const chosen = await applyChoice(engine, request.choice, matching);
  const ordered = found.length > 0 && request.order === 'best' ? chosen : await newestFirst(engine, chosen);
  const { documents, topics, others } = partByKind(engine, ordered, meaning);
  return {
    ...{ named: meaning.named, suggested: meaning.suggested, correction: meaning.correction, proposal: meaning.proposal },
    records: [...documents, ...topics, ...others],
    ...{ topics, matching, unknown: termsWithout(found), unknownFilters: unknown },
  };
}

/** Whether there is nothing to search for. */
export function isEmptyRequest({ query, choice }: Pick<SearchRequest, 'query' | 'choice'>): boolean {
  return isEmptyQuery(parseQuery(query)) && Object.values(choice).every((values) => values.length === 0);
}

function withPhrases(
  { numberOf }: SearchEngine,
  records: readonly RankedRecord[],
  found: readonly FoundTerm[],
): readonly RankedRecord[] {
  const phrases = found.filter(({ term }) => term.isPhrase);
  if (phrases.length === 0) return records;
  const phrasesIn = ({ id }: RankedRecord): number => phrases.filter(({ hits }) => hits.has(numberOf(id))).length;
  const most = records.reduce((sum, record) => Math.max(sum, phrasesIn(record)), 0);
  return records.filter((record) => phrasesIn(record) === most);
}

/** A word in quotation marks that stands nowhere is named as a word alone. */
function termsWithout(found: readonly FoundTerm[]): Term[] {
  const without = found.filter(({ hits }) => hits.records.length === 0).map(({ term }) => term);
  return without.filter(({ isPhrase, text }) => !isPhrase || text.includes(' '));
}

async function allRecords(engine: SearchEngine): Promise<RankedRecord[]> {
  return (await engine.all()).map((id) => ({ id, score: 0, found: [] }));
}

/** Undated records come last, in the order they had. */
async function newestFirst(engine: SearchEngine, records: readonly RankedRecord[]): Promise<RankedRecord[]> {
  const places = new Map((await engine.byDate()).map((id, place) => [id, place]));
  const placeOf = ({ id }: RankedRecord): number => places.get(id) ?? places.size;
  return [...records].sort((a, b) => placeOf(a) - placeOf(b));
}

function partByKind({ lexicon: { apart } }: SearchEngine, records: readonly RankedRecord[], meaning: Meaning) {
  const parts = new Map<string | undefined, RankedRecord[]>();
  for (const record of records) {
    const kind = apart.get(record.id);
    const part = parts.get(kind);
    if (part) part.push(record);
    else parts.set(kind, [record]);
  }
  const of = (kind?: string): RankedRecord[] => parts.get(kind) ?? [];
  return { documents: of(), topics: namedFirst(of('topic'), meaning), others: [...of('event'), ...of('guide')] };
}

/** A topic that the query names comes before those that only speak of it. */
function namedFirst(topics: readonly RankedRecord[], { named, suggested }: Meaning): RankedRecord[] {
  const meant = [...named, ...suggested].map(({ topic }) => topic.record);
  const placeOf = ({ id }: RankedRecord): number => (meant.includes(id) ? meant.indexOf(id) : meant.length);
  const countInTitle = ({ found }: RankedRecord): number => found.filter(({ isInTitle }) => isInTitle).length;
  return [...topics].sort((a, b) => placeOf(a) - placeOf(b) || countInTitle(b) - countInTitle(a));
}
