import assert from 'node:assert/strict';
import { test } from 'node:test';
import { circle, topicShape } from './topic-shape.ts';

test('Each kind has a sign of its own.', () => {
  const paths = (['person', 'organisation', 'agreement', 'event', 'place', 'idea'] as const).map(
    (kind) => topicShape(kind, 10).path,
  );
  assert.equal(new Set(paths).size, 6);
});

test('A sign says how far it reaches.', () => {
  assert.deepEqual(topicShape('person', 10), { path: circle(10), extent: 10 });
  assert.deepEqual(topicShape('agreement', 10), { path: 'M0 -12.5L12.5 0L0 12.5L-12.5 0z', extent: 12.5 });
});

test('A circle is drawn around its middle.', () => {
  assert.equal(circle(5, 20, 30), 'M15 30a5 5 0 1 1 10 0a5 5 0 1 1 -10 0z');
});
