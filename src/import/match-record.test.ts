import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RecordEvidence } from './draft.ts';
import { indexRecords, matchRecord, type KnownRecord } from './match-record.ts';

const none: KnownRecord = { id: 'none', title: null, date: null, url: null, doi: null, series: null, checksums: [] };
const records: KnownRecord[] = [
  none,
  { ...none, id: 'sum', checksums: ['abc'], title: 'Tide mills' },
  { ...none, id: 'series', series: { name: 'Harbour Briefing', number: 'HB 412' } },
  { ...none, id: 'doi', doi: '10.1234/Dues' },
  { ...none, id: 'url', url: 'https://www.ferry.example/dues/?from=home' },
  { ...none, id: 'twin', title: 'Tide Mills' },
];

const found = <T>(value: T) => ({ value, line: 1, evidence: '', confidence: 1 });
const match = (evidence: RecordEvidence, sha256 = 'other') => {
  const result = matchRecord(sha256, evidence, indexRecords(records));
  return result && [result.by, ...result.records.map(({ id }) => id)];
};

test('A record is found by checksum before all else.', () => {
  assert.deepEqual(match({ title: found('Quays') }, 'abc'), ['checksum', 'sum']);
});

test('Series, DOI, address and title find it in this order.', () => {
  assert.deepEqual(match({ series: found({ name: 'HB', number: 'HB 412' }), title: found('Tide mills') }), ['series', 'series']);
  assert.deepEqual(match({ doi: found('10.1234/dues') }), ['DOI', 'doi']);
  assert.deepEqual(match({ url: found('http://ferry.example/dues') }), ['address', 'url']);
});

test('Several records with one title are all told, and none is none.', () => {
  assert.deepEqual(match({ title: found('Tide mills') }), ['title', 'sum', 'twin']);
  assert.equal(match({ title: found('Quays') }), null);
  assert.equal(match({}), null);
});

test('Another number, DOI or year speaks against a record that a title alone was found by.', () => {
  const index = indexRecords([{ ...none, id: 'mills', title: 'Tide mills', date: '2019-05', doi: '10.1234/mills' }]);
  const against = (evidence: RecordEvidence) => matchRecord('', { title: found('Tide mills'), ...evidence }, index)?.against;
  assert.equal(against({ date: found('2020-01-03') }), 'date');
  assert.equal(against({ date: found('2019'), doi: found('10.1234/quays') }), 'DOI');
  assert.equal(against({ date: found('2019') }), null);
});
