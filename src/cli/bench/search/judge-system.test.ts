import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeSystem } from './judge-system.ts';
import { rankingOf, type SearchSystem } from './search-system.ts';

const queries = [
  { id: '1', text: 'a', grades: new Map([['a', 1]]) },
  { id: '2', text: 'b', grades: new Map([['c', 1]]) },
  { id: '3', text: '', grades: new Map([['a', 1]]) },
  { id: '4', text: 'x c', grades: new Map([['c', 1]]) },
];
/** Finds the documents that the query names. */
const system: SearchSystem = { search: (query) => rankingOf(query.split(' ').filter(Boolean)) };

test('Scores are means over all queries; one that finds something wrong has a result, one that finds nothing has none.', async () => {
  const { ndcg, recall, reciprocalRank, withoutResult } = await judgeSystem(system, queries);
  // The second of the two results of the last query is right: 1 / log2(3).
  assert.deepEqual(
    [ndcg.toFixed(6), recall, reciprocalRank, withoutResult],
    [((1 + 0.63093) / 4).toFixed(6), 2 / 4, (1 + 1 / 2) / 4, 1 / 4],
  );
});
