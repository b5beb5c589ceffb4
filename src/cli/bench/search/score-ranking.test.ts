import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scoreRanking } from './score-ranking.ts';

const round = (value: number): number => Math.round(value * 1e6) / 1e6;
const score = (ranking: readonly string[], grades: Record<string, number>) => {
  const { ndcg, recall, reciprocalRank } = scoreRanking(ranking, new Map(Object.entries(grades)));
  return [round(ndcg), round(recall), round(reciprocalRank)];
};

test('The best possible ranking scores 1 everywhere.', () => {
  assert.deepEqual(score(['a', 'b', 'c'], { a: 3, b: 2, c: 1 }), [1, 1, 1]);
});

test('A grade is the gain of a document, discounted by the logarithm of its rank.', () => {
  // Gains 0, 1, 3 at ranks 1 to 3: 1 / log2(3) + 3 / 2 = 2.130930. Greatest: 3 + 2 / log2(3) + 1 / 2 = 4.761860.
  assert.deepEqual(score(['x', 'c', 'a'], { a: 3, b: 2, c: 1 }), [0.4475, 0.666667, 0.5]);
});

test('Documents of the same grade may stand in either order.', () => {
  const grades = { a: 2, b: 2, c: 1 };
  assert.deepEqual(score(['a', 'b', 'c'], grades), score(['b', 'a', 'c'], grades));
});

test('An answer that is not found is missed, wherever it went.', () => {
  // 1 of a greatest 1 + 1 / log2(3) = 1.630930.
  assert.deepEqual(score(['a'], { a: 1, gone: 1 }), [0.613147, 0.5, 1]);
});

test('What was judged to be no answer, or not judged, gives nothing and takes nothing.', () => {
  assert.deepEqual(score(['no', 'harmful', 'unjudged', 'a'], { no: 0, harmful: -1, a: 1 }), [0.430677, 1, 0.25]);
});

test('No result scores 0.', () => {
  assert.deepEqual(score([], { a: 1 }), [0, 0, 0]);
});

test('The first ten results count, and of many answers the ten best make the greatest gain.', () => {
  const ids = Array.from({ length: 12 }, (_, index) => `d${index}`);
  const grades = Object.fromEntries(ids.map((id) => [id, 1]));
  assert.deepEqual(score(ids, grades), [1, 0.833333, 1]);
  assert.deepEqual(score([...Array.from({ length: 10 }, (_, index) => `x${index}`), 'd0'], grades), [0, 0, 0]);
});

test('A document that comes twice counts once.', () => {
  assert.deepEqual(score(['a', 'a'], { a: 1, b: 1 }), [0.613147, 0.5, 1]);
});
