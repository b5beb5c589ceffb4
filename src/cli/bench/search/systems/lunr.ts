import lunr from 'lunr';
import { rankingOf, type SystemEntry } from '../search-system.ts';

/** Lunr as its guide sets it: <https://lunrjs.com/guides/>. */
export const lunrSystem: SystemEntry = {
  name: 'Lunr',
  settings: 'defaults: any word (OR), BM25 with k1 1.2 and b .75, stemming, stop words',
  open: (documents) => {
    const index = lunr((builder) => {
      builder.ref('id');
      builder.field('title');
      builder.field('text');
      for (const document of documents) builder.add(document);
    });
    return Promise.resolve({
      // The language of its queries would read a colon or a hyphen as an operator.
      search: (text) =>
        rankingOf(
          index
            .query((query) => {
              query.term(lunr.tokenizer(text), {});
            })
            .map(({ ref }) => ref),
        ),
    });
  },
};
