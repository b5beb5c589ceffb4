import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeText } from './merge-text.ts';

test('Neighbouring text becomes one node; other nodes part it.', () => {
  const text = (value: string) => ({ type: 'text' as const, value });
  assert.deepEqual(mergeText([text('a'), text('b'), { type: 'break' }, text('c')]), [text('ab'), { type: 'break' }, text('c')]);
});
