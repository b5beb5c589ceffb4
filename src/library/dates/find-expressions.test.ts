import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Expression } from './expression.ts';
import { findExpressions } from './find-expressions.ts';

test('Full dates are found in every order that is in use.', () => {
  assertDates('3 May 1902, May 3, 1902, May 3 1902, 3 Jun 1902, Jun. 3, 1902, the 3rd of May 1902 and 1902-05-03.', [
    ['3 May 1902', '1902-5-3'],
    ['May 3, 1902', '1902-5-3'],
    ['May 3 1902', '1902-5-3'],
    ['3 Jun 1902', '1902-6-3'],
    ['Jun. 3, 1902', '1902-6-3'],
    ['3rd of May 1902', '1902-5-3'],
    ['1902-05-03', '1902-5-3'],
  ]);
});

test('Months and years are found with the part of them that is meant.', () => {
  assertDates(
    'Since early May 1902, in late June, by mid-1903, at the end of July, in the summer of 1904 and in 1905; in Nov. 1906.',
    [
      ['early May 1902', '1902-5'],
      ['late June', '?-6'],
      ['mid-1903', '1903'],
      ['the end of July', '?-7'],
      ['the summer of 1904', '1904'],
      ['1905', '1905'],
      ['Nov. 1906', '1906-11'],
    ],
  );
});

test('Days of a list are dates of their own; days of a range are one with its end.', () => {
  assertDates('On 9 and 10 May; on 3-5 June 1902; on July 5–7, 1903.', [
    ['9 and 10 May', '?-5-9'],
    ['10 May', '?-5-10'],
    ['3-5 June 1902', '1902-6-3/5'],
    ['July 5–7, 1903', '1903-7-5/7'],
  ]);
});

test('A year named last holds for the dates joined to it, or the one before.', () => {
  assertDates('Between March and May 1902, and from 29 November to 3 January 1904.', [
    ['March', '1902-3'],
    ['May 1902', '1902-5'],
    ['29 November', '1903-11-29'],
    ['3 January 1904', '1904-1-3'],
  ]);
});

test('Years are found before what they name, at the head of a statement and in ranges.', () => {
  assertDates('1901: the lamp is lit. After the 1902 harbour fire and the 1903-04 repairs it shone from 1905 to 1907.', [
    ['1901', '1901'],
    ['1902', '1902'],
    ['1903-04', '1903/1904'],
    ['1905', '1905'],
    ['1907', '1907'],
  ]);
});

test('Numbers that are no years are left alone.', () => {
  assertDates(
    'The 1900s, pre-1914 lamps, 1900 lamps, $1900, 2,000 pounds, 60,000 men, 1900 troops, sections 1901 and 1902, resolution 1902 (1903), the Lamp Act 1904, Rook (1905), 1902.5 and 1903%.',
    [],
  );
});

test('Months that are no months are left alone.', () => {
  assertDates('Mr May said they may march. Will the March of the lamps go on? Rook met April.', []);
});

test('Impossible days are left alone.', () => {
  assertDates('On 31 June 1902 and 30 February 1903.', []);
});

test('Days of the week are found alone, and belong to the date that they stand before.', () => {
  assert.deepEqual(
    kinds('On Sunday, last Friday and Monday night, but not on Friday, 3 May, Bloody Sunday or in the Sunday Times.'),
    [
      ['Sunday', 'weekday'],
      ['last Friday', 'weekday'],
      ['Monday night', 'weekday'],
      ['3 May', 'calendar'],
    ],
  );
});

test('Distances are found, stretches of time and vague ones are not.', () => {
  assert.deepEqual(
    kinds(
      'Yesterday, three days later, the previous day, two years ago and last year; over the last year, some six years ago, in the last month.',
    ),
    ['Yesterday', 'three days later', 'the previous day', 'two years ago', 'last year'].map((words) => [words, 'relative']),
  );
});

function assertDates(text: string, expected: readonly (readonly string[])[]): void {
  assert.deepEqual(
    findExpressions(text).map((expression) => [text.slice(expression.start, expression.end), dateOf(expression)]),
    expected,
  );
}

function dateOf(expression: Expression): string {
  if (expression.kind !== 'calendar') return expression.kind;
  const { year = '?', month, day, until } = expression;
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  return until === undefined ? date : `${date}/${String(until)}`;
}

function kinds(text: string): string[][] {
  return findExpressions(text).map(({ start, end, kind }) => [text.slice(start, end), kind]);
}
