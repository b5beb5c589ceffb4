import MiniSearch, { type SearchOptions } from 'minisearch';
import { stopWords } from '../../../../search/query/stop-words.ts';
import { rankingOf, type SystemEntry } from '../search-system.ts';

const open = (searchOptions: SearchOptions): SystemEntry['open'] => {
  return (documents) => {
    const processTerm = (term: string): string | null => (stopWords.has(term.toLowerCase()) ? null : term.toLowerCase());
    const index = new MiniSearch({ fields: ['title', 'text'], processTerm, searchOptions });
    index.addAll(documents);
    return Promise.resolve({ search: (query) => rankingOf(index.search(query).map(({ id }) => id as string)) });
  };
};

/** MiniSearch as its documentation begins: <https://lucaong.github.io/minisearch/>. It brings no stemmer. */
export const miniSearch: SystemEntry = {
  name: 'MiniSearch',
  settings: 'any word (OR), BM25+, our stop words; it brings no stemming',
  open: open({}),
};

/** MiniSearch as its documentation sets it for misspelled words. */
export const miniSearchFuzzy: SystemEntry = {
  name: 'MiniSearch, fuzzy',
  settings: 'the same with fuzzy .2 and title boost 2, the example of its documentation',
  open: open({ fuzzy: 0.2, boost: { title: 2 } }),
};
