import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinWords } from './join-words.ts';

const [first, second, row] = [{}, {}, {}] as [Element, Element, Element];
const word = (text: string, more = {}) => ({ text, before: '', after: '', isBreak: false, block: first, row: null, ...more });
const mark = (more = {}) => word('§ 1', { isBreak: true, ...more });

test('What is left out parts the runs, and not the words.', () => {
  const joined = joinWords([word('It failed'), mark(), word('. Boats '), word('signalled.')]);
  assert.deepEqual(joined.paragraphs, ['It failed. Boats signalled.']);
  assert.deepEqual(joined.runs, ['It failed', '. Boats signalled.']);
});

test('The space before a locator goes with it.', () => {
  assert.deepEqual(joinWords([word('It failed '), mark(), word('. Boats '), mark(), mark(), word(' came.')]).paragraphs, [
    'It failed. Boats came.',
  ]);
});

test('Blocks are paragraphs, and cells of a row are parted by tabs.', () => {
  const words = [word('1930', { row }), word('0', { block: second, row }), word('After', { block: {} as Element })];
  assert.deepEqual(joinWords(words).paragraphs, ['1930\t0', 'After']);
});

test('Half a word at either end becomes a whole one.', () => {
  const joined = joinWords([word('ilure of the l', { before: 'The fa', after: 'amp went on' })]);
  assert.deepEqual(joined, {
    paragraphs: ['failure of the lamp'],
    runs: ['failure of the lamp'],
    before: 'The ',
    after: ' went on',
  });
});

test('Marks before the first word and after the last one are nothing.', () => {
  assert.deepEqual(joinWords([mark(), word(' '), word('Boats'), mark()]).runs, ['Boats']);
  assert.deepEqual(joinWords([mark()]).paragraphs, []);
});
