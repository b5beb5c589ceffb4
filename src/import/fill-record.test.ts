import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillRecord } from './fill-record.ts';
import { listEntry } from './record-list/list-entry.ts';

const found = <T>(value: T) => ({ value, line: 1, evidence: '', confidence: 1 });
const read = { title: found('Tide mills'), date: found('2019') };
const entry = listEntry({ title: 'Tide Mills', date: '2020-01-03' }, [], 'entry 1 of works.json');

test('What the list says goes before what was read, and where they differ that is told.', () => {
  const { record, told } = fillRecord(read, [entry], true);
  assert.deepEqual([record.title?.value, record.date?.value], ['Tide Mills', '2020-01-03']);
  assert.deepEqual(told, [
    'Filled from entry 1 of works.json.',
    'The list says date “2020-01-03”, which was taken; the copy prints “2019”.',
  ]);
});

test('Where the list leaves it open nothing is filled.', () => {
  const { record, told } = fillRecord(read, [entry, { ...entry, place: 'entry 2 of works.json' }], true);
  assert.equal(record, read);
  assert.deepEqual(told, [
    'Several entries of the list may be of this file, so none was used: entry 1 of works.json, entry 2 of works.json.',
  ]);
  assert.deepEqual(fillRecord(read, [], true).told, ['The list of records has no entry for this file.']);
  assert.deepEqual(fillRecord(read, [], false).told, []);
});
