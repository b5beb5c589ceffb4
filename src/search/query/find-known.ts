import { findPlaces } from './find-places.ts';
import type { Query } from './parse-query.ts';
import { plainTerm } from './plain-term.ts';
import type { SearchEngine } from './search-engine.ts';

/**
 * Which words of a query stand in the index although the lexicon, which lists none of the rarest in a large library, does
 * not name them. Pagefind falls back to a shorter word for all records at once, so the best of them tells.
 */
export async function findKnown(engine: SearchEngine, query: Query): Promise<(word: string) => boolean> {
  const { vocabulary } = engine.lexicon;
  if (vocabulary.least <= 1) return () => false;
  const words = new Set([...query.runs.flat().map(({ key }) => key), ...query.phrases.flat(), ...query.excluded.flat()]);
  const unlisted = [...words].filter((word) => vocabulary.countOf(word) === 0);
  const stands = await Promise.all(unlisted.map((word) => standsInBest(engine, word)));
  const known = new Set(unlisted.filter((_, index) => stands[index]));
  return (word) => known.has(word);
}

async function standsInBest(engine: SearchEngine, word: string): Promise<boolean> {
  const [best] = (await engine.find(word)).records;
  if (best === undefined) return false;
  const placed = findPlaces(await engine.load(engine.idOf(best)), [plainTerm([word])], engine.lexicon.vocabulary.stem);
  return placed.some(({ places }) => places.length > 0);
}
