import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Heading, Root } from 'mdast';
import { shiftHeadings } from './shift-headings.ts';

function shifted(...depths: number[]): number[] {
  const children = depths.map((depth): Heading => ({ type: 'heading', depth: depth as Heading['depth'], children: [] }));
  const tree: Root = shiftHeadings({ type: 'root', children });
  return tree.children.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
}

test('The first heading has depth 2, whatever it had.', () => {
  assert.deepEqual(shifted(1, 2, 1), [2, 3, 2]);
  assert.deepEqual(shifted(4, 5), [2, 3]);
});

test('No level is skipped, and headings of one level keep one level under the same heading.', () => {
  assert.deepEqual(shifted(2, 4, 4, 2, 3), [2, 3, 3, 2, 3]);
  assert.deepEqual(shifted(3, 2), [2, 2]);
});

test('None is deeper than 6.', () => {
  assert.deepEqual(shifted(1, 2, 3, 4, 5, 6), [2, 3, 4, 5, 6, 6]);
});
