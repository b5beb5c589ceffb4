import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LibraryDocument } from '../library.ts';
import { searchCoverage } from './search-coverage.ts';

const document = (date: string | null, text: object | null = {}): LibraryDocument =>
  ({ record: { date }, text }) as unknown as LibraryDocument;
const datesOf = (...dates: (string | null)[]): string => searchCoverage({ documents: dates.map((date) => document(date)) }).dates;

test('The dates go from the first document to the last, whatever their order.', () => {
  assert.equal(datesOf('2020-01-06', '2019', '2020-03'), 'The documents are dated from 2019 to March 2020.');
  assert.equal(datesOf('2020-03', '2020-03'), 'The documents are dated March 2020.');
});

test('Documents without a date are counted.', () => {
  assert.equal(datesOf('2019', null), 'The documents are dated 2019. One document has no date.');
  assert.equal(datesOf(null, null), '2 documents have no date.');
  assert.equal(datesOf(), '');
});

test('Documents whose text is not there are named.', () => {
  const without = document('2019', null);
  assert.deepEqual(searchCoverage({ documents: [document('2020'), without] }).withoutText, [without]);
});
