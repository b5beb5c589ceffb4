import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endsSentence, isProse, lineOf, paragraph, printedOf, textOf } from './block.ts';
import { readInline } from './read-inline.ts';

const block = (words: string) => paragraph(readInline(words), 4, 5);

test('The words of a block stand without note markers, or as they are printed.', () => {
  assert.equal(textOf(block('The *board*¹ met.')), 'The board met.');
  assert.equal(printedOf(block('The *board*¹ met.')), 'The board¹ met.');
  assert.equal(lineOf(block('a')), 4);
});

test('A sentence ends with its mark, whatever closes behind it.', () => {
  assert.deepEqual(['It met.', 'It “met.”', 'Met it?)', 'It said:'].map(endsSentence), [true, true, true, true]);
  assert.deepEqual(['Tide mills', 'It met,', 'the “quay”'].map(endsSentence), [false, false, false]);
});

test('Running text is a sentence of some length, or very many words.', () => {
  assert.equal(isProse(block('The harbour was built in a single summer by men who never saw the sea.')), true);
  assert.equal(isProse(block('The harbour was built in a single summer by men who never saw the sea')), false);
  assert.equal(isProse(block(Array.from({ length: 40 }, () => 'word').join(' '))), true);
});
