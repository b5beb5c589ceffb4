import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupByDate } from './group-by-date.ts';
import type { DatedStatement } from './library.ts';

test('Statements are grouped by year and date in ascending order, a month before its days, and keep their own.', () => {
  const [a, b, c, d, e] = ['1903-01', '1902-05-03', '1902-05', '1902-05-03', '1902-11-01'].map(statement);
  assert.deepEqual(groupByDate([a, b, c, d, e].filter((found) => found !== undefined)), [
    {
      year: '1902',
      dates: [
        { date: '1902-05', statements: [c] },
        { date: '1902-05-03', statements: [b, d] },
        { date: '1902-11-01', statements: [e] },
      ],
    },
    { year: '1903', dates: [{ date: '1903-01', statements: [a] }] },
  ]);
});

test('No statements make no years.', () => {
  assert.deepEqual(groupByDate([]), []);
});

function statement(date: string, index: number): DatedStatement {
  return { date, sentence: `Sentence ${String(index)}.` } as DatedStatement;
}
