import type { Query } from './parse-query.ts';
import { rankRecords, type RankedRecord, type Term } from './rank-records.ts';
import type { Hit, SearchEngine } from './search-engine.ts';
import { nearestPositions } from './word-match.ts';

/** What a query found. */
export interface Finding {
  /** The best first. */
  readonly records: readonly RankedRecord[];
  /** Words and phrases of the query that stand nowhere. */
  readonly unknown: readonly Term[];
}

/**
 * Finds the records for a query: those that hold any of its words, or, where a phrase of it stands anywhere, those alone
 * that hold all such phrases.
 */
export async function findRecords(engine: SearchEngine, { words, phrases }: Query): Promise<Finding> {
  const [all, wordTerms, phraseTerms] = await Promise.all([
    engine.all(),
    Promise.all(words.map((word) => findWord(engine, word))),
    Promise.all(phrases.map((phrase) => findPhrase(engine, phrase))),
  ]);
  const records = rankRecords([...wordTerms, ...phraseTerms], all.length);
  const required = phraseTerms.filter(({ hits }) => hits.length > 0).length;
  return {
    records: records.filter(({ found }) => found.filter(({ isPhrase }) => isPhrase).length === required),
    unknown: [...wordTerms, ...phraseTerms].filter(({ hits }) => hits.length === 0),
  };
}

async function findWord(engine: SearchEngine, word: string): Promise<Term> {
  const hits = await engine.find(word);
  return { text: word, isPhrase: false, hits: (await isKnown(engine, word, hits[0])) ? hits : [] };
}

/** Pagefind falls back to a shorter word for all records at once, so one of them tells. */
async function isKnown(engine: SearchEngine, word: string, best: Hit | undefined): Promise<boolean> {
  if (!best) return false;
  const { words } = await engine.load(best.id);
  return nearestPositions(word, best.positions, words).length > 0;
}

async function findPhrase(engine: SearchEngine, phrase: string): Promise<Term> {
  return { text: phrase, isPhrase: true, hits: await engine.find(`"${phrase}"`) };
}
