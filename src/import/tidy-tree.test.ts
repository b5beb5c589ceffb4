import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tidyTree } from './tidy-tree.ts';

const text = (value: string) => ({ type: 'text' as const, value });
const tidied = (...children: Parameters<typeof tidyTree>[0]['children']) => tidyTree({ type: 'root', children }).children;

test('Text is joined, white space is single, edges are bare, and nothing is empty.', () => {
  const paragraph = {
    type: 'paragraph' as const,
    children: [text(' one '), text(' two'), { type: 'emphasis' as const, children: [text('')] }, { type: 'break' as const }],
  };
  assert.deepEqual(tidied(paragraph, { type: 'paragraph', children: [text(' ')] }), [
    { type: 'paragraph', children: [text('one two')] },
  ]);
});

test('Emphasis beside a rare symbol becomes plain.', () => {
  const paragraph = { type: 'paragraph' as const, children: [text('a'), { type: 'strong' as const, children: [text('🀀b')] }] };
  assert.deepEqual(tidied(paragraph), [{ type: 'paragraph', children: [text('a🀀b')] }]);
});
