import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root } from 'mdast';
import { numberNotes } from './number-notes.ts';

function treeOf(markers: readonly string[], notes: readonly string[]): Root {
  return {
    type: 'root',
    children: [
      { type: 'paragraph', children: markers.map((label) => ({ type: 'footnoteReference', identifier: label, label })) },
      ...notes.map((label) => ({ type: 'footnoteDefinition' as const, identifier: label, label, children: [] })),
    ],
  };
}

test('Notes with names are numbered by their first marker, those without a marker after them.', () => {
  assert.deepEqual(numberNotes(treeOf(['b', 'a', 'b'], ['a', 'lost', 'b'])), treeOf(['1', '2', '1'], ['2', '3', '1']));
});

test('Numbers stay as they are printed.', () => {
  assert.deepEqual(numberNotes(treeOf(['3', '12'], ['12', '3'])), treeOf(['3', '12'], ['12', '3']));
});
