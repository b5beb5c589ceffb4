import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupByDate, groupByYear } from './group-by-date.ts';
import type { DatedStatement } from '../library.ts';

const [a, b, c, d, e] = ['1903-01', '1902-05-03', '1902', '1902-05-03', '1902-05'].map(statement) as [
  DatedStatement,
  ...DatedStatement[],
];
const all = [a, b, c, d, e].filter((found) => found !== undefined);

test('Statements are grouped by date, a year before its months and a month before its days, and keep their own order.', () => {
  assert.deepEqual(groupByDate(all), [
    { date: '1902', statements: [c] },
    { date: '1902-05', statements: [e] },
    { date: '1902-05-03', statements: [b, d] },
    { date: '1903-01', statements: [a] },
  ]);
});

test('A year holds its months, and apart from them what names no month.', () => {
  assert.deepEqual(groupByYear(all), [
    { year: '1902', count: 4, undivided: [c], months: [{ month: '1902-05', statements: [b, d, e] }] },
    { year: '1903', count: 1, undivided: [], months: [{ month: '1903-01', statements: [a] }] },
  ]);
});

test('No statements make no groups.', () => {
  assert.deepEqual([groupByDate([]), groupByYear([])], [[], []]);
});

function statement(date: string, index: number): DatedStatement {
  return { date, sentence: `Sentence ${String(index)}.` } as DatedStatement;
}
