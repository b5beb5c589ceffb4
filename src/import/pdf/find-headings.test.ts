import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OutlineEntry } from '../draft.ts';
import { findHeadings } from './find-headings.ts';
import { giveDepths } from './give-depths.ts';
import { madeLine } from './made-line.ts';
import type { TextStyle } from './measure-style.ts';
import type { Block } from './page-text.ts';
import { printBlock } from './print-block.ts';

const style: TextStyle = { size: 10, family: 'Times', leading: 1.2, noteSize: 0, noteFamily: '' };

function block(text: string, size = 10, bold = false): Block {
  return { kind: 'text', page: 1, lines: [madeLine(text, { size, bold })], cells: [], depth: 0, isInset: false };
}

function headings(blocks: readonly Block[], titles: readonly string[] = []): [number, string][] {
  const outline = titles.map((text): OutlineEntry => ({ text }));
  return giveDepths(findHeadings(blocks, outline, style))
    .filter(({ kind }) => kind === 'heading')
    .map((heading) => [heading.depth, printBlock(heading)]);
}

test('larger and bolder lines are headings, by size', () => {
  const blocks = [block('Barges', 16), block('Locks', 12, true), block('Text.'), block('Gates', 10, true), block('Tolls', 16)];
  assert.deepEqual(headings(blocks), [[2, 'Barges'], [3, 'Locks'], [4, 'Gates'], [2, 'Tolls']]); // prettier-ignore
});

test('where the contents name the headings, what they do not name is none', () => {
  const blocks = ['Barges', 'Locks', 'Gates', 'Tolls', 'A label'].map((text) => block(text, 14));
  assert.deepEqual(
    headings(blocks, ['Barges', 'Locks', 'Gates', 'Tolls']).map(([, text]) => text),
    ['Barges', 'Locks', 'Gates', 'Tolls'],
  );
});

test('no level is skipped', () => {
  assert.deepEqual(headings([block('Gates', 10, true), block('Barges', 16), block('Sills', 10, true)]), [[2, 'Gates'], [2, 'Barges'], [3, 'Sills']]); // prettier-ignore
});

test('numbers give the level where headings have them', () => {
  const blocks = [block('1 Barges', 14), block('1.1 Hulls', 14), block('1.2 Sails', 14), block('2 Locks', 14)];
  assert.deepEqual(
    headings(blocks).map(([depth]) => depth),
    [2, 3, 3, 2],
  );
});

test('sentences and long lines are no headings', () => {
  assert.deepEqual(headings([block('A bold sentence that ends.', 10, true), block('words '.repeat(60), 14)]), []);
});
