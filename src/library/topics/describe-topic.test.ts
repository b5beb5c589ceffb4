import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TopicKind } from '../../schema/topic.ts';
import { countPassages, groupTopics, topicKindOf } from './describe-topic.ts';
import type { LibraryTopic } from '../library.ts';

test('Topics are grouped by kind in the order of the kinds and keep their own order.', () => {
  const [lamp, rook, oil, sorrel] = [
    topic('lamp', 'place'),
    topic('rook', 'person'),
    topic('oil', 'idea'),
    topic('sorrel', 'person'),
  ];
  assert.deepEqual(groupTopics([lamp, rook, oil, sorrel]), [
    { kind: 'person', heading: 'People', topics: [rook, sorrel] },
    { kind: 'place', heading: 'Places', topics: [lamp] },
    { kind: 'idea', heading: 'Ideas', topics: [oil] },
  ]);
});

test('A kind is said in words.', () => {
  assert.equal(topicKindOf(topic('lamp', 'place')), 'Place');
});

test('The passages of all documents are counted together.', () => {
  assert.equal(countPassages(topic('lamp', 'place', [2, 3])), 5);
  assert.equal(countPassages(topic('lamp', 'place')), 0);
});

function topic(id: string, kind: TopicKind, passages: readonly number[] = []): LibraryTopic {
  const evidence = passages.map((count) => ({ document: 'log', passages: Array.from({ length: count }) }));
  return { id, record: { name: id, kind, summary: '', aliases: [] }, evidence } as unknown as LibraryTopic;
}
