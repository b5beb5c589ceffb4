import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toString } from 'mdast-util-to-string';
import { parseMarkdown } from './parse.ts';

test('The space before a locator or citation is no part of the words.', () => {
  assert.equal(wordsWithoutMarks('The lamp :at[2.1] burns *oil* :cite[log] :at[3].'), 'The lamp burns oil.');
});

test('Spaces elsewhere stay.', () => {
  assert.equal(wordsWithoutMarks('The *lamp* burns[^1] oil.\n\n[^1]: So it does.'), 'The lamp burns oil.');
});

function wordsWithoutMarks(source: string): string {
  const [block] = parseMarkdown(source).children;
  assert.ok(block?.type === 'paragraph');
  return block.children.map((node) => (node.type === 'textDirective' ? '' : toString(node))).join('');
}
