import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root, RootContent } from 'mdast';
import { cleanTree } from './clean-tree.ts';
import { newCollection } from './collected.ts';

/** What becomes of blocks, and what is collected on the way. Nodes may be such as no parser would give. */
function clean(...children: unknown[]): { blocks: RootContent[]; collected: ReturnType<typeof newCollection> } {
  const collected = newCollection();
  const tree = cleanTree({ type: 'root', children: children as RootContent[] } satisfies Root, collected);
  return { blocks: tree.children, collected };
}

const text = (value: string) => ({ type: 'text', value }) as const;
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });

test('Words between blocks become paragraphs, and blocks inside a paragraph part it.', () => {
  const { blocks } = clean(text('a'), paragraph(text('b'), { type: 'blockquote', children: [paragraph(text('c'))] }, text('d')));
  assert.deepEqual(blocks, [
    paragraph(text('a')),
    paragraph(text('b')),
    { type: 'blockquote', children: [paragraph(text('c'))] },
    paragraph(text('d')),
  ]);
});

test('White space stands outside of marks, no mark in its like, and none is empty.', () => {
  const strong = (...children: unknown[]) => ({ type: 'strong', children });
  const { blocks } = clean(paragraph(text('a'), strong(text(' b '), strong(text('c ')), strong()), text('d'), strong(text(' '))));
  assert.deepEqual(blocks, [paragraph(text('a '), strong(text('b c')), text(' d '))]);
});

test('Links keep their address only where it is of the web or a mail box, and those that would run are flagged.', () => {
  const link = (url: string) => ({ type: 'link', url, title: null, children: [text('x')] });
  const { blocks, collected } = clean(
    paragraph(link('https://a.example/b')),
    paragraph(link('../b.md')),
    paragraph(link(' javascript:alert(1)')),
  );
  assert.deepEqual(blocks, [paragraph(link('https://a.example/b')), paragraph(text('x')), paragraph(text('x'))]);
  assert.deepEqual(collected.flags, [
    { line: 0, rule: 'links/refused', what: 'A link to a “javascript:” address was reduced to its words.' },
  ]);
});

test('Pictures give their alternative text and a flag; their titles are dropped.', () => {
  const { blocks, collected } = clean(paragraph({ type: 'image', url: 'a.png', alt: 'A map', title: 'Of 1916' }));
  assert.deepEqual(blocks, [paragraph(text('A map'))]);
  const what = 'A picture stands here in the original (“A map”); pictures are not imported.';
  assert.deepEqual(collected, {
    flags: [{ line: 0, rule: 'pictures/left-out', what }],
    dropped: [{ line: 0, reason: 'title of a picture', text: 'Of 1916' }],
  });
});

test('Notes are lifted to the top, headings in quotations become strong paragraphs.', () => {
  const note = { type: 'footnoteDefinition', identifier: '1', label: '1', children: [paragraph(text('n'))] };
  const heading = { type: 'heading', depth: 2, children: [text('h')] };
  const { blocks } = clean({ type: 'blockquote', children: [heading, note] }, paragraph(text('a')));
  assert.deepEqual(blocks, [
    { type: 'blockquote', children: [paragraph({ type: 'strong', children: [text('h')] })] },
    paragraph(text('a')),
    note,
  ]);
});

test('Items without words go, and the numbers that go with them are listed as dropped.', () => {
  const item = (...children: unknown[]) => ({ type: 'listItem', spread: false, children });
  const list = { type: 'list', ordered: true, start: 3, spread: false, children: [item(), item(paragraph(text('a')))] };
  const { blocks, collected } = clean(list);
  assert.deepEqual(blocks, [{ ...list, children: [item(paragraph(text('a')))] }]);
  assert.deepEqual(collected.dropped, [{ line: 0, reason: 'number of a list item without words', text: '4' }]);
});

test('Rows of a table have as many cells; blocks in a cell follow one another; a table of one column is a frame.', () => {
  const row = (...cells: unknown[][]) => ({
    type: 'tableRow',
    children: cells.map((children) => ({ type: 'tableCell', children })),
  });
  const rows = [row([text('a')], [text('b')]), row([paragraph(text('c')), paragraph(text('d'))])];
  const { blocks } = clean({ type: 'table', align: ['left'], children: rows }, { type: 'table', children: [row([text('e')])] });
  assert.deepEqual(blocks, [
    { type: 'table', align: ['left', null], children: [row([text('a')], [text('b')]), row([text('c d')], [])] },
    paragraph(text('e')),
  ]);
});
