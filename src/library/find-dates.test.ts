import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dateInWords } from './describe-document.ts';
import { findDates } from './find-dates.ts';

test('Dates are found in British and American order, with and without day, in their order.', () => {
  assert.deepEqual(findDates('On January 3, 1902 and 4 March 1903, in May 1904.'), [
    { date: '1902-01-03', start: 3, end: 18 },
    { date: '1903-03-04', start: 23, end: 35 },
    { date: '1904-05', start: 40, end: 48 },
  ]);
});

test('Ordinals, capitals, commas and line breaks make no difference.', () => {
  assert.deepEqual(
    dates('3rd of January 1902; 1ST JANUARY 1902; JANUARY 2nd 1902; 4\nMarch\u00A01902; May, 1902; 3–5 June 1902'),
    ['1902-01-03', '1902-01-01', '1902-01-02', '1902-03-04', '1902-05', '1902-06-05'],
  );
});

test('Of a day that the calendar does not have, month and year are left.', () => {
  assert.deepEqual(findDates('Item 42 January 1902'), [{ date: '1902-01', start: 8, end: 20 }]);
  assert.deepEqual(dates('30 February 1902, 29 February 1904'), ['1902-02', '1904-02-29']);
  assert.deepEqual(dates('January 42, 1902'), []);
});

test('Verbs, numbers that are no years, and words that go on are no dates.', () => {
  assert.deepEqual(dates('They may 1902 times march 1902 miles; May 5000 men; March 190; Mayday 1902; May 19022; January'), []);
});

test('Every day in words is found as itself.', () => {
  const day = fc.date({ min: new Date('1000-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.constantFrom(4, 7, 10), (date, precision) => {
      const iso = date.toISOString().slice(0, precision);
      assert.deepEqual(dates(`So on ${dateInWords(iso)}.`), precision === 4 ? [] : [iso]);
    }),
  );
});

function dates(text: string): string[] {
  return findDates(text).map(({ date }) => date);
}
