import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { parseMarkdown } from './parse.ts';

test('Prose that looks like directives is prose.', () => {
  const prose = 'At 12:30pm, with a ratio of 3:2 (or a:b[c], a:b{c=d} and a:b[]{}), look :at noon; ::x and :::note.';
  assert.deepEqual(shapeOf(prose), [['paragraph', prose]]);
});

test('Locators and citations stay directives.', () => {
  assert.deepEqual(shapeOf('So :at[2.1] and :cite[log]{at="p. 6"}'), [
    ['paragraph', 'So', ['textDirective at {}', '2.1'], ' and', ['textDirective cite {"at":"p. 6"}', 'log']],
  ]);
});

test('A locator or citation without words is prose.', () => {
  assert.deepEqual(shapeOf(':at :cite[] :at{x}'), [['paragraph', ':at :cite[] :at{x}']]);
});

test('Emphasis, notes and locators inside a restored directive are kept.', () => {
  assert.deepEqual(shapeOf('a:b[c *d* :at[1]]{e=f} g'), [
    ['paragraph', 'a:b[c ', ['emphasis', 'd'], '', ['textDirective at {}', '1'], ']{e=f} g'],
  ]);
});

test('A line that looks like a leaf directive is a paragraph.', () => {
  assert.deepEqual(shapeOf('::lamp[the *lamp*]{lit}\n\nNext'), [
    ['paragraph', '::lamp[the ', ['emphasis', 'lamp'], ']{lit}'],
    ['paragraph', 'Next'],
  ]);
});

test('What looks like a container keeps its first and last line and all between them.', () => {
  assert.deepEqual(shapeOf(':::note[On *oil*]{a=b} it\nOil.\n\n- wick\n\n:::\n\nEnd'), [
    ['paragraph', ':::note[On ', ['emphasis', 'oil'], ']{a=b} it'],
    ['paragraph', 'Oil.'],
    ['list', ['listItem', ['paragraph', 'wick']]],
    ['paragraph', ':::'],
    ['paragraph', 'End'],
  ]);
});

test('A container that is never closed swallows nothing, and containers may stand in each other and in quotations.', () => {
  assert.deepEqual(shapeOf('> :::note foo\n> ::::in\n> Oil.\n\nEnd'), [
    ['blockquote', ['paragraph', ':::note foo'], ['paragraph', '::::in'], ['paragraph', 'Oil.']],
    ['paragraph', 'End'],
  ]);
});

test('Restored words have the place that they were written at.', () => {
  const [paragraph] = parseMarkdown('one\n\nsee a:b[c] d').children;
  assert.deepEqual(paragraph?.type === 'paragraph' && paragraph.children.length, 1);
  const text = parseMarkdown('one\n\nsee a:b[c] d').children[1];
  assert.deepEqual(text && 'children' in text && text.children[0]?.position, {
    start: { line: 3, column: 1, offset: 5 },
    end: { line: 3, column: 13, offset: 17 },
  });
});

test('Prose of words, colons, brackets and braces comes back as it was written.', () => {
  const piece = fc.constantFrom(
    'a',
    '12',
    ':',
    '::',
    ':b',
    ':c[',
    '3:2',
    ']',
    '{',
    'x=1}',
    '(',
    '.',
    ' ',
    ' ',
    '-',
    '=',
    '"',
    'at',
    ':at',
    ',',
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 14 }), (pieces) => {
      const prose = `p ${pieces.join('')}`.replace(/\s+/g, ' ').trim();
      fc.pre(!/:at\[[^\]]+\]/.test(prose));
      const words = wordsOf(prose);
      fc.pre(words !== null);
      assert.equal(words, prose);
    }),
  );
});

/** A tree as nested lists: the type of each node, or its words. */
function shapeOf(source: string): unknown[] {
  return parseMarkdown(source).children.map(toShape);
}

function toShape(node: Nodes): unknown {
  if (node.type === 'text') return node.value;
  const name = node.type === 'textDirective' ? `${node.type} ${node.name} ${JSON.stringify(node.attributes)}` : node.type;
  return 'children' in node ? [name, ...node.children.map(toShape)] : [name];
}

/** The words of a body; null where it is no prose at all (a stray brace). */
function wordsOf(source: string): string | null {
  try {
    const tree = parseMarkdown(source);
    return JSON.stringify(tree).includes('"mdx') ? null : toString(tree);
  } catch {
    return null;
  }
}
