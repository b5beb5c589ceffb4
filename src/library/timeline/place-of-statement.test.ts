import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMatcher } from '../../markup/alias-matcher.ts';
import { compileBody } from '../../markup/compile.ts';
import { datesOf } from '../dates/dates-of.ts';
import type { LibraryDocument } from '../library.ts';
import { placeOfStatement } from './place-of-statement.ts';

const compile = (source: string, body: 'd' | 't') => compileBody(source, { body, matcher: createMatcher([]), firstLine: 1 });
const digest =
  '## The night\n\nIt failed in 1931 :at[1 para 1]. The *board* met in 1932, & left in 1933 :at[9 para 2]. It was in 1934.';
const summary = compile(digest, 'd');
const text = compile('## 1. Night\n\nThe lamp failed in 1931.', 't');

test('A statement has the place that its digest names next after the date, with the passage of the text.', () => {
  assert.deepEqual(places({ summary, text: null }), [
    ['1931', '§ 1 ¶ 1', null],
    ['1932', '§ 9 ¶ 2', null],
    ['1933', '§ 9 ¶ 2', null],
    ['1934', 'The night', null],
  ]);
  assert.deepEqual(places({ summary, text }).slice(0, 2), [
    ['1931', '§ 1 ¶ 1', text.passages[0]?.id],
    ['1932', '§ 9 ¶ 2', null],
  ]);
});

test('A statement of a text has its heading, and one before the first heading nothing.', () => {
  assert.deepEqual(places({ summary: null, text }), [['1931', '1. Night', null]]);
  assert.deepEqual(places({ summary: null, text: compile('It failed in 1931.', 't') }), [['1931', '', null]]);
});

function places(bodies: Pick<LibraryDocument, 'summary' | 'text'>) {
  const document = { id: 'lamps', record: { date: null }, ...bodies } as unknown as LibraryDocument;
  return datesOf(document).map((statement) => {
    const { words, original } = placeOfStatement(statement, document);
    return [statement.date, words.replaceAll('\u00a0', ' '), original];
  });
}
