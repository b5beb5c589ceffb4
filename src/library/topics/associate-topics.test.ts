import assert from 'node:assert/strict';
import { test } from 'node:test';
import { associateTopics, association } from './associate-topics.ts';
import type { Evidence } from '../library.ts';

const passage = (id: string, topics: readonly string[]) => ({
  ...{ id, kind: 'paragraph' as const, text: '', range: [0, 0] as const, heading: -1, block: 1, ordinal: 1, line: 1 },
  ...{ locators: [], citations: [], notes: [] },
  mentions: topics.map((topic) => ({ topic, start: 0, end: 0 })),
});

/** Evidence of one document, from the topics of each of its passages. */
function evidenceOf(...passages: readonly (readonly string[])[]): Map<string, Evidence[]> {
  const placed = passages.map((topics, index) => ({
    ...{ document: 'a', part: 'digest' as const },
    passage: passage(String(index), topics),
  }));
  const topics = new Set(passages.flat());
  return new Map(
    [...topics].map((topic) => [
      topic,
      [{ document: 'a', passages: placed.filter(({ passage: { mentions } }) => mentions.some((one) => one.topic === topic)) }],
    ]),
  );
}

test('A topic that stands everywhere belongs less to another than one that keeps its company.', () => {
  const everywhere = Array.from({ length: 9 }, () => ['iran']);
  const neighbours = associateTopics(
    evidenceOf(['rook', 'lamp', 'iran'], ['rook', 'lamp', 'iran'], ['rook', 'iran'], ...everywhere),
  );
  assert.deepEqual(
    neighbours.get('rook')?.map(({ id, count }) => [id, count]),
    [
      ['lamp', 2],
      ['iran', 3],
    ],
  );
});

test('Within one document a bond is the same from both sides, between none and whole.', () => {
  const neighbours = associateTopics(evidenceOf(['rook', 'lamp'], ['rook'], ['lamp'], ['lamp']));
  assert.deepEqual(neighbours.get('rook'), [{ id: 'lamp', count: 1, strength: association(1, 2, 3) }]);
  assert.deepEqual(neighbours.get('lamp'), [{ id: 'rook', count: 1, strength: association(1, 3, 2) }]);
  assert.ok(association(1000, 1000, 1000) < 1 && association(1, 1000, 1000) > 0);
});

test('A document that does not mention a topic leaves its bonds as they were.', () => {
  const before = evidenceOf(['rook', 'lamp'], ['rook', 'oil'], ['lamp']);
  const elsewhere = [
    { document: 'b', passages: [{ document: 'b', part: 'digest' as const, passage: passage('9', ['lamp', 'oil']) }] },
  ];
  const after = new Map([...before].map(([id, groups]) => [id, id === 'rook' ? groups : [...groups, ...elsewhere]]));
  assert.deepEqual(associateTopics(after).get('rook'), associateTopics(before).get('rook'));
  assert.notDeepEqual(associateTopics(after).get('lamp'), associateTopics(before).get('lamp'));
});

test('One passage that happens to name two topics is no strong bond.', () => {
  assert.ok(association(1, 1, 1) < association(4, 6, 6));
});

test('A topic that is mentioned twice in a passage stands there once, and never with itself.', () => {
  assert.deepEqual(
    associateTopics(evidenceOf(['rook', 'rook', 'lamp', 'lamp']))
      .get('rook')
      ?.map(({ id, count }) => [id, count]),
    [['lamp', 1]],
  );
});
