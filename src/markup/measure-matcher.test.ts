import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureMatcher } from './measure-matcher.ts';

test('The matcher is measured on texts repeated to a size.', () => {
  const topic = { name: 'Sorrel Bank', kind: 'organisation', summary: 'A fixture.', aliases: [{ text: 'Sorrel' }] } as const;
  const speed = measureMatcher([{ id: 'sorrel', topic: { ...topic, aliases: [...topic.aliases] } }], ['Sorrel, á.', 'None.'], 40);
  assert.deepEqual([speed.names, speed.matches, speed.bytes], [2, 3, 48]);
  assert.ok(speed.seconds >= 0 && speed.megabytesPerSecond > 0);
});
