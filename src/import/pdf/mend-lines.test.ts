import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printLine } from './build-lines.ts';
import { madeLine } from './made-line.ts';
import { mendLines, readVocabulary } from './mend-lines.ts';

/** Lines after mending, where the document also holds the given words. */
function mend(lines: readonly string[], words = ''): string[] {
  const vocabulary = readVocabulary([`x ${words} x`, ...lines].map((line) => madeLine(line)));
  return mendLines(
    lines.map((line) => madeLine(line)),
    vocabulary,
  ).map(printLine);
}

test('a hyphen goes where the document writes the word without it', () => {
  assert.deepEqual(mend(['the inter-', 'ruption of the work'], 'interruption'), ['the interruption', 'of the work']);
});

test('a hyphen stays where the document writes the word with it, or its first part is a word', () => {
  assert.deepEqual(mend(['people of low-', 'income homes'], 'low-income lowincome low-income'), [
    'people of low-income',
    'homes',
  ]);
  assert.deepEqual(mend(['people of low-', 'income homes'], 'low'), ['people of low-income', 'homes']);
});

test('a hyphen between unknown parts goes only where line ends divide words', () => {
  assert.deepEqual(mend(['the mag-', 'netite ore']), ['the mag-netite', 'ore']);
  const divided = ['a inter-', 'ruption and resump-', 'tion of mag-', 'netite'];
  assert.deepEqual(mend(divided, 'interruption resumption').at(-1), 'of magnetite');
});

test('a soft hyphen always goes', () => {
  assert.deepEqual(mend(['the inter\u00AD', 'ruption']), ['the interruption']);
});

test('a dash and a slash are followed by no space', () => {
  assert.deepEqual(mend(['the budget—', 'known so—is', 'and/', 'or more']), ['the budget—known', 'so—is', 'and/or', 'more']);
});

test('an address that goes on over the line is one', () => {
  assert.deepEqual(mend(['See https://example.org/votes/', 'vote1192/vote_87.htm. More.']), [
    'See https://example.org/votes/vote1192/vote_87.htm.',
    'More.',
  ]);
});

test('words after a complete address stay apart', () => {
  const lines = ['See https://example.org/votes,', 'and more', 'see https://example.org.', 'Then'];
  assert.deepEqual(mend(lines), lines);
});
