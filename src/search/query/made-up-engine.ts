import { gunzipSync } from 'node:zlib';
import { stemEnglish } from '../../text/stem-english.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { openLexicon } from '../lexicon/open-lexicon.ts';
import { writeLexicon, type TopicEntry } from '../lexicon/write-lexicon.ts';
import { searchWords } from '../search-words.ts';
import { packHits, type Hit } from './hits.ts';
import type { Facet, IndexedRecord, SearchEngine } from './search-engine.ts';

/** A made-up record: its words, and the values of its facets. Its title is its id. */
export interface MadeUpRecord {
  readonly text: string;
  /** Path of its page, where it is no document. */
  readonly path?: string;
  readonly values?: Partial<Record<Facet, readonly string[]>>;
  readonly date?: string;
}

/**
 * An engine over a few made-up records, for tests. A word is found where a form of it stands, far behind where a longer word
 * begins with it, and else, as Pagefind does it, where its longest known beginning stands.
 */
export function madeUpEngine(
  records: Readonly<Record<string, MadeUpRecord>>,
  topics: readonly TopicEntry[] = [],
  language = 'en',
): SearchEngine {
  const entries = Object.entries(records).map(([id, record]) => {
    const path = record.path ?? `/documents/${id}/`;
    return { ...record, id, path, words: searchWords(record.text).map(({ key }) => stemEnglish(key)) };
  });
  const kept = entries.map(({ id, path, text, values }) => {
    const kind = values?.kind?.[0] ?? '';
    return { id, path, kind, words: searchWords(text).map(({ key }) => key) };
  });
  const lexicon = JSON.parse(gunzipSync(writeLexicon(kept, language, topics)).toString()) as Lexicon;
  const hitsOf = (terms: readonly string[], worth: number, isIt: (word: string, term: string) => boolean): Hit[] =>
    entries.flatMap(({ id, words }, record) => {
      const starts = words.flatMap((_, start) =>
        terms.every((term, next) => isIt(words[start + next] ?? '', term)) ? [start] : [],
      );
      const positions = starts.flatMap((start) => terms.map((_, next) => start + next));
      return starts.length > 0 ? [{ record, positions, score: starts.length * worth, isInTitle: terms.includes(id) }] : [];
    });
  const findWord = (word: string): Hit[] => {
    const same = hitsOf([stemEnglish(word)], 1, (found, term) => found === term);
    const longer = hitsOf([word], 0.001, (found, term) => found.startsWith(term)).filter(
      ({ record }) => !same.some((hit) => hit.record === record),
    );
    const hits = [...same, ...longer].sort((a, b) => b.score - a.score);
    return hits.length > 0 || word.length < 2 ? hits : findWord(word.slice(0, -1));
  };
  const findPhrase = (words: readonly string[]) => hitsOf(words.map(stemEnglish), 1, (found, term) => found === term);
  const ids = entries.map(({ id }) => id);
  const dated = entries.filter(({ date }) => date).sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
  return {
    lexicon: openLexicon(lexicon),
    find: (term) => Promise.resolve(packHits(term.startsWith('"') ? findPhrase(term.slice(1, -1).split(' ')) : findWord(term))),
    idOf: (record) => ids[record] ?? '',
    numberOf: (id) => ids.indexOf(id),
    load: (id) => Promise.resolve(toRecord(id, records[id] ?? { text: '' })),
    withValue: (facet, value) =>
      Promise.resolve(new Set(entries.filter(({ values }) => values?.[facet]?.includes(value)).map(({ id }) => id))),
    valuesOf: (facet) => Promise.resolve([...new Set(entries.flatMap(({ values }) => values?.[facet] ?? []))]),
    byDate: () => Promise.resolve(dated.map(({ id }) => id)),
    all: () => Promise.resolve(ids),
  };
}

function toRecord(id: string, { text, path = `/documents/${id}/` }: MadeUpRecord): IndexedRecord {
  return { path, title: id, about: '', summary: '', words: text.split(' '), anchors: [] };
}
