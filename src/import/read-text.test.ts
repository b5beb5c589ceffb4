import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from './read-text.ts';

const blocks = (text: string): string[] => readText(new TextEncoder().encode(text))?.tree.children.map(({ type }) => type) ?? [];

test('Marked headings, quotations and rules are told from paragraphs.', () => {
  assert.deepEqual(blocks('# One\n\n> Two\n\n***\n\nThree\n'), ['heading', 'blockquote', 'thematicBreak', 'paragraph']);
});

test('Blocks carry the lines of the source.', () => {
  const read = readText(new TextEncoder().encode('One\n\nTwo\n'));
  assert.deepEqual(
    read?.tree.children.map((block) => block.position?.start.line),
    [1, 3],
  );
});
