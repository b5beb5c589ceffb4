import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MarkupError, parseMarkdown } from './parse.ts';

test('A body becomes a tree whose nodes know their place.', () => {
  assert.deepEqual(parseMarkdown('A *lamp*'), {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'A ', position: span(0, 2) },
          { type: 'emphasis', children: [{ type: 'text', value: 'lamp', position: span(3, 7) }], position: span(2, 8) },
        ],
        position: span(0, 8),
      },
    ],
    position: span(0, 8),
  });
});

test('What is no MDX is refused with its place, in words without the names of the parser.', () => {
  assert.throws(
    () => parseMarkdown('fine\n\nso 3 <4'),
    (error) => {
      assert.ok(error instanceof MarkupError);
      assert.deepEqual(
        [error.name, error.message, error.line, error.column],
        [
          'MarkupError',
          'Unexpected character after `<`, expected a valid JSX tag (note: to create a link in MDX, use `[text](url)`)',
          3,
          6,
        ],
      );
      return true;
    },
  );
});

test('Typographic signs stay as they are written.', () => {
  const [block] = parseMarkdown(`"Oil" -- 'wick' ...`).children;
  assert.deepEqual(block?.type === 'paragraph' && block.children.map((node) => 'value' in node && node.value), [
    `"Oil" -- 'wick' ...`,
  ]);
});

function span(start: number, end: number) {
  return { start: point(start), end: point(end) };
}

function point(offset: number) {
  return { line: 1, column: offset + 1, offset };
}
