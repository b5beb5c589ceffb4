import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentsBeside } from './documents-beside.ts';
import type { LibraryDocument } from '../library.ts';

const dates = { latest: '2020-03', middle: '2020-01-06', oldest: '2019', undated: null, unknown: null };
const documents = Object.entries(dates).map(([id, date]) => ({ id, record: { date } }) as unknown as LibraryDocument);

test('The documents beside one stand before and after it by date, those without a date last.', () => {
  const found = Object.keys(dates).map((id) => {
    const { before, after } = documentsBeside({ documents }, id);
    return [before?.id, id, after?.id];
  });
  assert.deepEqual(found, [
    ['middle', 'latest', 'undated'],
    ['oldest', 'middle', 'latest'],
    [undefined, 'oldest', 'middle'],
    ['latest', 'undated', 'unknown'],
    ['undated', 'unknown', undefined],
  ]);
});
