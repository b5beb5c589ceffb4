import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rankRecords, rarity } from './rank-records.ts';

const hit = (id: string, score: number, ...positions: number[]) => ({ id, score, positions, isInTitle: false });

test('What each word says is added up, and a record needs only one of them.', () => {
  const ranked = rankRecords(
    [
      { text: 'iraq', isPhrase: false, hits: [hit('a', 1, 3), hit('b', 0.5, 4)] },
      { text: 'kirkuk', isPhrase: false, hits: [hit('b', 2, 9)] },
    ],
    10,
  );
  assert.deepEqual(ranked, [
    {
      id: 'b',
      score: 2.5,
      found: [
        { text: 'iraq', isPhrase: false, positions: [4], isInTitle: false },
        { text: 'kirkuk', isPhrase: false, positions: [9], isInTitle: false },
      ],
    },
    { id: 'a', score: 1, found: [{ text: 'iraq', isPhrase: false, positions: [3], isInTitle: false }] },
  ]);
});

test('A word counts as rare as it is, however many longer words begin with it.', () => {
  const hits = [hit('a', 1), hit('b', 0.01), hit('c', 0.01)];
  const [best] = rankRecords([{ text: 'iran', isPhrase: false, hits }], 10);
  assert.equal(best?.score, rarity(1, 10) / rarity(3, 10));
});

test('A phrase adds no score.', () => {
  const [best] = rankRecords([{ text: 'quds force', isPhrase: true, hits: [hit('a', 1, 1, 2)] }], 10);
  assert.deepEqual(best, {
    id: 'a',
    score: 0,
    found: [{ text: 'quds force', isPhrase: true, positions: [1, 2], isInTitle: false }],
  });
});

test('Records of equal score come in the order of their ids.', () => {
  const ranked = rankRecords([{ text: 'iran', isPhrase: false, hits: [hit('b', 1), hit('a', 1)] }], 10);
  assert.deepEqual(
    ranked.map(({ id }) => id),
    ['a', 'b'],
  );
});
