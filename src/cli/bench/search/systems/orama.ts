import { create, insertMultiple, search } from '@orama/orama';
import { stopWords } from '../../../../search/query/stop-words.ts';
import { rankingOf, type SystemEntry } from '../search-system.ts';

const open = (tolerance: number): SystemEntry['open'] => {
  return async (documents) => {
    const schema = { id: 'string', title: 'string', text: 'string' } as const;
    const tokenizer = { stemming: true, stopWords: [...stopWords] };
    const database = create({ schema, components: { tokenizer: { language: 'english', ...tokenizer } } });
    await insertMultiple(database, [...documents], 1000);
    return {
      search: async (term) => {
        const properties: ('title' | 'text')[] = ['title', 'text'];
        const { hits } = await search(database, { term, properties, threshold: 1, limit: documents.length, tolerance });
        return rankingOf(hits.map(({ document }) => document.id));
      },
    };
  };
};

/** Orama as its documentation sets it for stemming: <https://docs.orama.com/>. */
export const orama: SystemEntry = {
  name: 'Orama',
  settings: 'any word (threshold 1, the default), BM25, English stemming, our stop words',
  open: open(0),
};

/** Orama as its documentation sets it for misspelled words. */
export const oramaTolerant: SystemEntry = {
  name: 'Orama, tolerant',
  settings: 'the same with tolerance 1',
  open: open(1),
};
