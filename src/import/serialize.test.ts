import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BlockContent, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import fc from 'fast-check';
import { parseMarkdown } from '../markup/parse.ts';
import { compareTrees } from './compare-trees.ts';
import { serialize } from './serialize.ts';
import { tidyTree } from './tidy-tree.ts';

const allowed = new Set([
  'root',
  'paragraph',
  'heading',
  'blockquote',
  'list',
  'listItem',
  'thematicBreak',
  'footnoteDefinition',
  'footnoteReference',
  'text',
  'emphasis',
  'strong',
  'link',
  'break',
]);

const hostile = [
  'import x from "y"',
  'export const x = 1',
  'export default 1',
  '{1+1}',
  '{/* c */}',
  '<b>',
  '</b>',
  '<!-- c -->',
  '<script>',
  '{',
  '}',
  '<',
  '>',
  '[',
  ']',
  '(',
  ')',
  '*',
  '**',
  '_',
  '~',
  '~~',
  '`',
  '```',
  '#',
  '##',
  '>',
  '-',
  '+',
  '1.',
  '1)',
  '|',
  '| a |',
  '|-|',
  '---',
  '***',
  '===',
  ':',
  '::',
  ':::',
  '12:30pm',
  'a:b[c]',
  ':at[2.1]',
  '::x',
  ':::note',
  '::: note',
  ':::{.x}',
  ':[x]',
  '::[x]',
  ':a{b}',
  '\\',
  '\\{',
  '&amp;',
  '&#123;',
  '[^1]',
  '[^1]: x',
  '[x]: y',
  '[x](y)',
  '![x](y)',
  'javascript:alert(1)',
  '$2',
  '!',
  '\u200c',
  'الله',
  '“q”',
  'www',
  '.',
  ' ',
  'a',
  'b',
  'word',
  'www.a.b',
  'https://a.b/c',
  'a@b.c',
  'http://',
  'Ελ',
  '1',
  '@',
  '/',
  '"',
  "'",
  '=',
  '%',
  '^',
];
const words = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...hostile), { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...hostile), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }).map((text) => text.replace(/\p{C}/gu, '')) },
);
const text = words.map((value): PhrasingContent => ({ type: 'text', value }));
const inner = fc.array(text, { minLength: 1, maxLength: 2 });
const marked = fc
  .constantFrom('1', '2')
  .map((label): PhrasingContent => ({ type: 'footnoteReference', identifier: label, label }));
const phrasing: fc.Arbitrary<PhrasingContent[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: text },
    { weight: 1, arbitrary: inner.map((children): PhrasingContent => ({ type: 'emphasis', children })) },
    { weight: 1, arbitrary: inner.map((children): PhrasingContent => ({ type: 'strong', children })) },
    {
      weight: 1,
      arbitrary: inner.map((children): PhrasingContent => ({ type: 'link', url: '#ref-a-1', title: null, children: children })),
    },
    { weight: 1, arbitrary: marked },
  ),
  { minLength: 1, maxLength: 5 },
);
const paragraph = phrasing.map((children): BlockContent => ({ type: 'paragraph', children }));
const heading = fc
  .tuple(fc.constantFrom(2, 3, 4, 5, 6), phrasing)
  .map(([depth, children]): RootContent => ({ type: 'heading', depth: depth as 2, children }));
const list = fc
  .tuple(fc.boolean(), fc.array(fc.array(paragraph, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }))
  .map(([ordered, items]): RootContent => {
    const spread = items.some((item) => item.length > 1);
    return {
      type: 'list',
      ordered,
      start: ordered ? 1 : null,
      spread,
      children: items.map((children) => ({ type: 'listItem', spread: children.length > 1, children })),
    };
  });
const quotation = fc
  .array(paragraph, { minLength: 1, maxLength: 2 })
  .map((children): RootContent => ({ type: 'blockquote', children }));
const block = fc.oneof({ weight: 4, arbitrary: paragraph }, heading, list, quotation);
const note = phrasing.map((children): BlockContent => ({
  type: 'paragraph',
  children: [...children, { type: 'text', value: ' n' }],
}));
const tree = fc.tuple(fc.array(block, { minLength: 1, maxLength: 5 }), note, note).map(([blocks, one, two]): Root => ({
  type: 'root',
  children: [
    ...blocks,
    {
      type: 'paragraph',
      children: [
        { type: 'text', value: 'x' },
        { type: 'footnoteReference', identifier: '1', label: '1' },
        { type: 'footnoteReference', identifier: '2', label: '2' },
      ],
    },
    { type: 'footnoteDefinition', identifier: '1', label: '1', children: [one] },
    { type: 'footnoteDefinition', identifier: '2', label: '2', children: [two] },
  ],
}));

describe('serialize', () => {
  it('writes what parses to the same tree, and no text becomes code', () => {
    fc.assert(
      fc.property(tree, (generated) => {
        const tidy = tidyTree(generated);
        const body = serialize(tidy);
        const parsed = parseMarkdown(body);
        assert.deepEqual(unexpected(parsed), [], body);
        assert.equal(compareTrees(tidy, parsed), null, body);
      }),
      { numRuns: Number(process.env.RUNS ?? 500) },
    );
  });
});

function unexpected(node: Nodes): string[] {
  const own = allowed.has(node.type) ? [] : [node.type];
  return 'children' in node ? [...own, ...node.children.flatMap(unexpected)] : own;
}
