import type { Facet, IndexedRecord, SearchEngine } from './search-engine.ts';

/** A made-up record: its words, and the values of its facets. Its title is its id. */
export interface MadeUpRecord {
  readonly text: string;
  readonly values?: Partial<Record<Facet, readonly string[]>>;
  readonly date?: string;
}

/**
 * An engine over a few made-up records, for tests. A word is found where the same word stands, and else, as Pagefind does
 * it, where its longest known beginning stands.
 */
export function madeUpEngine(records: Readonly<Record<string, MadeUpRecord>>): SearchEngine {
  const entries = Object.entries(records).map(([id, { text, values, date }]) => ({ id, words: text.split(' '), values, date }));
  const find = (terms: readonly string[]) =>
    entries
      .map(({ id, words }) => ({ id, positions: placesOf(terms, words) }))
      .filter(({ positions }) => positions.length > 0)
      .map(({ id, positions }) => ({ id, positions, score: positions.length, isInTitle: terms.includes(id) }))
      .sort((a, b) => b.score - a.score);
  const findWord = (word: string): ReturnType<typeof find> => {
    const hits = find([word]);
    return hits.length > 0 || word.length < 2 ? hits : findWord(word.slice(0, -1));
  };
  return {
    find: (term) => Promise.resolve(term.startsWith('"') ? find(term.slice(1, -1).split(' ')) : findWord(term)),
    load: (id) => Promise.resolve(toRecord(id, records[id]?.text ?? '')),
    withValue: (facet, value) =>
      Promise.resolve(new Set(entries.filter(({ values }) => values?.[facet]?.includes(value)).map(({ id }) => id))),
    byDate: () =>
      Promise.resolve(
        entries
          .filter(({ date }) => date)
          .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))
          .map(({ id }) => id),
      ),
    all: () => Promise.resolve(entries.map(({ id }) => id)),
  };
}

function placesOf(terms: readonly string[], words: readonly string[]): number[] {
  return words.flatMap((_, start) =>
    terms.every((term, offset) => words[start + offset]?.toLowerCase() === term)
      ? terms.map((_term, offset) => start + offset)
      : [],
  );
}

function toRecord(id: string, text: string): IndexedRecord {
  return { path: `/documents/${id}/`, title: id, about: '', summary: '', words: text.split(' '), anchors: [] };
}
