import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listTies } from './list-ties.ts';
import { tiedTopic } from './tied-topic.ts';

test('Every topic is listed with its five closest, those without company too.', () => {
  const ids = ['rook', 'oil', 'reef', 'tide', 'wick', 'buoy'];
  const lamp = tiedTopic('lamp', 9, Object.fromEntries(ids.map((id, index) => [id, 1 - index / 10])));
  const rows = listTies([lamp, ...ids.map((id) => tiedTopic(id, 1, {}))]);
  assert.deepEqual(
    rows.slice(0, 2).map(({ topic, passages, ties }) => [topic.id, passages, ties.map((tie) => [tie.topic.id, tie.count])]),
    [
      ['lamp', 9, ids.slice(0, 5).map((id) => [id, 1])],
      ['rook', 1, []],
    ],
  );
  assert.equal(rows.length, 7);
});
