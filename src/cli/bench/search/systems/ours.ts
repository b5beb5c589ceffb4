import path from 'node:path';
import { openBuiltIndex } from '../../../../search/open-built-index.ts';
import { searchLibrary } from '../../../../search/query/search-library.ts';
import { documentAt } from '../site-of-collection.ts';
import type { SystemEntry } from '../search-system.ts';

/** Our own search, in Node. */
export const ours: SystemEntry = {
  name: 'ours',
  settings: 'as the site has it',
  open: async (documents, { folder }) => {
    const engine = await openBuiltIndex(path.join(folder, 'pagefind'));
    return {
      search: async (query) => {
        const { records } = await searchLibrary(engine, { query, choice: {}, order: 'best' });
        return {
          found: records.length,
          first: async (count) => {
            const loaded = await Promise.all(records.slice(0, count).map(({ id }) => engine.load(id)));
            return loaded.map((record) => documentAt(documents, record.path).id);
          },
        };
      },
    };
  },
};
