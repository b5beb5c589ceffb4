import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf, draftOf } from '../draft-of.ts';
import { findLists } from './find-lists.ts';

const found = (text: string): string[] => blocksOf(findLists(draftOf(text)));

test('Lines with bullets are a list, with or without blank lines between.', () => {
  assert.deepEqual(found('Three kinds:\n\n• one;\n• two;\n\n• three.\n\nEnd.\n'), [
    'Three kinds:',
    '- one;\n- two;\n- three.',
    'End.',
  ]);
});

test('Numbers in order are a list where the lines follow each other, and keep their count.', () => {
  assert.deepEqual(found('3. salt\n4. stone\n'), ['3. salt\n4. stone']);
});

test('Numbered paragraphs, and one bullet alone, are no list.', () => {
  assert.deepEqual(found('1. The board met.\n\n2. It rose.\n'), ['1\\. The board met.', '2\\. It rose.']);
  assert.deepEqual(found('- so he said\n\nEnd.\n'), ['\\- so he said', 'End.']);
});
