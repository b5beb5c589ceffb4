import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Nodes } from 'mdast';
import { parseMarkdown } from './parse.ts';

test('Links and pictures that name a definition carry its address.', () => {
  const tree = parseMarkdown('[The log][Log], ![lamp][pic] and [pic].\n\n[log]: https://example.org/log\n[pic]: /lamp.png');
  assert.deepEqual(targetsIn(tree), ['link https://example.org/log', 'image /lamp.png', 'link /lamp.png']);
});

test('Of two definitions of one name the first counts, wherever it stands.', () => {
  const tree = parseMarkdown('> [log]: /first\n\n[log]\n\n[log]: /second');
  assert.deepEqual(targetsIn(tree), ['link /first']);
});

function targetsIn(node: Nodes): string[] {
  const own = node.type === 'link' || node.type === 'image' ? [`${node.type} ${node.url}`] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(targetsIn)] : own;
}
