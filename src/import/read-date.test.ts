import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDateLine, readDates } from './read-date.ts';

const dates = (text: string): string[] => readDates(text).map(({ iso }) => iso);

test('Dates are read in the ways that documents print them.', () => {
  assert.deepEqual(dates('6 January 2020; January 3, 2020; Fri 03 Jan 2020; 3rd of; 2020-01-03; October 2019'), [
    '2020-01-06',
    '2020-01-03',
    '2020-01-03',
    '2020-01-03',
    '2019-10',
  ]);
});

test('Impossible dates and bare years are none.', () => {
  assert.deepEqual(dates('31 February 2020, 2020, Mayor 2019, 12 Marching 2020'), []);
});

test('A line that holds only a date, with a time or a label, is told from a sentence with one.', () => {
  assert.equal(readDateLine('Friday 03 January 2020 13:11 GMT')?.iso, '2020-01-03');
  assert.equal(readDateLine('Published: May 7 2030')?.iso, '2030-05-07');
  assert.equal(readDateLine('December 2019')?.iso, '2019-12');
  assert.equal(readDateLine('It ended on 3 January 2020'), null);
});
