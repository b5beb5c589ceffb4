import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMatcher } from '../../markup/alias-matcher.ts';
import { compileBody } from '../../markup/compile.ts';
import { pointsOfText } from './points-of-text.ts';

const compile = (source: string, body: 'd' | 't') => compileBody(source, { body, matcher: createMatcher([]), firstLine: 1 });
const paragraphs = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => `Paragraph ${String(from + index)}.`).join('\n\n');
const text = compile(
  [`## 1. Oil`, paragraphs(1, 3), '- Fat\n- Tallow', '## 2. Wicks', paragraphs(4, 13), 'Cotton[^1].', '[^1]: Rook.'].join('\n\n'),
  't',
);

test('A passage of a text has the points of the digest that name it, in their order.', () => {
  assert.deepEqual(pointsOf('Before :at[1 para 2].\n\n## Oil\n\nOf oil :at[1 paras 2-3] and wicks :at[2 para 1].'), {
    'Paragraph 2.': ['Before.', 'Of oil and wicks. (Oil)'],
    'Paragraph 3.': ['Of oil and wicks. (Oil)'],
    'Paragraph 4.': ['Of oil and wicks. (Oil)'],
  });
});

test('A point that names a passage twice stands once, and a list counts where it begins.', () => {
  assert.deepEqual(pointsOf('Twice :at[1 para 1; para 1]. List :at[1 para 4].\n\nItem :at[1 item 2].'), {
    'Paragraph 1.': ['Twice. List.'],
    Fat: ['Twice. List.'],
    Tallow: ['Item.'],
  });
});

test('A whole section, or more than eight blocks, is told where it begins.', () => {
  assert.deepEqual(pointsOf('All :at[1].\n\nMost :at[2 paras 1-9].'), { 'Paragraph 1.': ['All.'], 'Paragraph 4.': ['Most.'] });
});

test('Notes, pages and what is not held lead nowhere.', () => {
  assert.deepEqual(pointsOf('A note :at[note 1], a page :at[p. 4], a title :at[title], none :at[9 para 1].'), {});
  assert.deepEqual([pointsOfText({ summary: null, text }), pointsOfText({ summary: text, text: null })], [new Map(), new Map()]);
});

/** By the words of the passage: the words of each point, with its section. */
function pointsOf(digest: string): Record<string, string[]> {
  const words = new Map(text.passages.map((passage) => [passage.id, passage.text]));
  return Object.fromEntries(
    [...pointsOfText({ summary: compile(digest, 'd'), text })].map(([id, points]) => [
      words.get(id) ?? '',
      points.map((point) => (point.section === undefined ? point.words : `${point.words} (${point.section})`)),
    ]),
  );
}
