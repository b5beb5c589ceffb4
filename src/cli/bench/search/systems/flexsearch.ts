import { Document, Encoder } from 'flexsearch';
import english from 'flexsearch/lang/en';
import { rankingOf, type SystemEntry } from '../search-system.ts';

/** FlexSearch as its documentation sets it for English prose: <https://github.com/nextapps-de/flexsearch>. */
export const flexSearch: SystemEntry = {
  name: 'FlexSearch',
  settings: 'suggest (OR), its English pack (stemming, stop words), resolution by its formula; it has no BM25',
  open: (documents) => {
    const longest = Math.max(...documents.map(({ text }) => text.length));
    const index = new Document({
      encoder: new Encoder(english),
      resolution: 2 * Math.floor(Math.sqrt(longest)),
      document: { id: 'id', index: ['title', 'text'] },
    });
    for (const { id, title, text } of documents) index.add({ id, title, text });
    return Promise.resolve({
      search: (query) => {
        const found = index.search(query, { suggest: true, limit: documents.length, merge: true });
        return rankingOf(found.map(({ id }) => String(id)));
      },
    });
  },
};
