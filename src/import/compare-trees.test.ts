import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PhrasingContent, Root } from 'mdast';
import { compareTrees } from './compare-trees.ts';

const tree = (...children: PhrasingContent[]): Root => ({ type: 'root', children: [{ type: 'paragraph', children }] });
const link = (url: string, value: string): PhrasingContent => ({ type: 'link', url, children: [{ type: 'text', value }] });

test('Equal trees have no difference; positions do not count.', () => {
  const place = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
  assert.equal(compareTrees(tree({ type: 'text', value: 'a' }), tree({ type: 'text', value: 'a', position: place })), null);
});

test('The first difference is told with its place.', () => {
  assert.equal(compareTrees(tree({ type: 'text', value: 'a' }), tree({ type: 'text', value: 'b' })), 'root/paragraph[0]/text[0]');
  assert.equal(
    compareTrees(tree(link('https://a.example', 'a')), tree(link('https://b.example', 'a'))),
    'root/paragraph[0]/link[0]',
  );
});

test('A printed address may be a link or not.', () => {
  assert.equal(
    compareTrees(
      tree({ type: 'text', value: 'see www.a.example' }),
      tree({ type: 'text', value: 'see ' }, link('http://www.a.example', 'www.a.example')),
    ),
    null,
  );
});
