import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Collection } from './collection.ts';
import { withIndexedSite } from './indexed-site.ts';
import { measureCollection } from './measure-collection.ts';
import { siteOfCollection } from './site-of-collection.ts';
import { systems } from './systems.ts';

const texts = {
  lamps: 'The keeper trims the lamps of the lighthouse every evening.',
  ferry: 'A ferry crosses the strait at dawn and again at dusk.',
  orchard: 'Frost in spring ruined the orchard, and the growers lost a harvest.',
  bridge: 'Engineers inspected the bridge and found cracked rivets.',
  market: 'Traders at the market sold pears from the valley.',
  storm: 'The storm closed the harbour for two days.',
  archive: 'The archive keeps letters of the mill owners.',
};
const answerOf = (id: string) => ({ grades: new Map([[id, 1]]) });
const collection: Collection = {
  name: 'tiny',
  documents: Object.entries(texts).map(([id, text]) => ({ id: `/${id}?`, title: id, text })),
  queries: [
    { id: '1', text: 'What did inspection of the bridge discover about its rivets?', ...answerOf('/bridge?') },
    { id: '2', text: 'frost and the growers of orchards', ...answerOf('/orchard?') },
    { id: '3', text: 'letters', ...answerOf('/archive?') },
  ],
};

test('Every system answers every form of the queries, and Pagefind alone needs every word to stand in a document.', async () => {
  const figures = await withIndexedSite(siteOfCollection(collection.documents), (site) =>
    measureCollection(collection, { site, systems, wear: { typos: 1, short: 2 } }),
  );
  const forms = ['as written', '1 misspelled', 'the 2 rarest words'];
  assert.deepEqual(
    figures.map(({ system, queries }) => [system, queries]),
    systems.flatMap(({ name }) => forms.map((form) => [name, form])),
  );
  const written = figures.filter(({ queries }) => queries === 'as written');
  assert.deepEqual(
    written.map(({ system, ndcg, recall, reciprocalRank, withoutResult }) => [
      system,
      ndcg,
      recall,
      reciprocalRank,
      withoutResult,
    ]),
    systems.map(({ name }) => (name === 'Pagefind as shipped' ? [name, 1 / 3, 1 / 3, 1 / 3, 2 / 3] : [name, 1, 1, 1, 0])),
  );
});
