import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseTies } from './choose-ties.ts';
import { tiedTopic } from './tied-topic.ts';

test('Of each topic the three strongest ties are drawn, each once.', () => {
  const lamp = tiedTopic('lamp', 9, { rook: 0.9, oil: 0.8, reef: 0.7, tide: 0.6 });
  const others = ['rook', 'oil', 'reef'].map((id, index) => tiedTopic(id, 8 - index, { lamp: 0.9 - index / 10 }));
  const tide = tiedTopic('tide', 2, { lamp: 0.6 });
  const { topics, ties } = chooseTies([tide, ...others, lamp]);
  assert.deepEqual(
    topics.map(({ id }) => id),
    ['lamp', 'rook', 'oil', 'reef', 'tide'],
  );
  assert.deepEqual(
    ties.map(({ from, to, strength }) => [from, to, Math.round(strength * 10)]),
    [
      [0, 1, 9],
      [0, 2, 8],
      [0, 3, 7],
      [0, 4, 6],
    ],
  );
});

test('A map has room for so many topics: those with fewer passages, and those without company on it, are left out.', () => {
  const topics = [
    tiedTopic('lamp', 9, { rook: 0.5, oil: 0.9 }),
    tiedTopic('reef', 8, { oil: 0.5 }),
    tiedTopic('rook', 7, { lamp: 0.5 }),
    tiedTopic('oil', 1, { lamp: 0.9, reef: 0.5 }),
  ];
  const chosen = chooseTies(topics, 3);
  assert.deepEqual([chosen.topics.map(({ id }) => id), chosen.ties], [['lamp', 'rook'], [{ from: 0, to: 1, strength: 0.5 }]]);
});

test('The order in which topics come does not matter.', () => {
  const topics = [tiedTopic('lamp', 1, { rook: 1 }), tiedTopic('rook', 1, { lamp: 1 })];
  assert.deepEqual(chooseTies(topics), chooseTies(topics.toReversed()));
});
