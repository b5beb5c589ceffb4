import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftOf } from '../draft-of.ts';
import { tidy } from './tidy.ts';

test('Layout data is gone after tidying, and the lines of the source stay.', () => {
  const [block] = tidy(draftOf('One.')).tree.children;
  assert.deepEqual(block, {
    type: 'paragraph',
    children: [{ type: 'text', value: 'One.' }],
    position: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
  });
});
