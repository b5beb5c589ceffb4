import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCredited, readCoverLine, readStandfirst } from './cover-line.ts';

const reason = (text: string): string | undefined => readCoverLine(text, 1)?.reason;

test('Lines that say what they are are read.', () => {
  assert.deepEqual(
    [
      'Research briefing',
      'No. HB-412',
      'Published 6 May 2030',
      'By Ada Morrow',
      'https://a.example/b',
      'doi: 10.1234/a.b',
      'Source: The Ledger',
    ].map(reason),
    [
      'kind of document, in the record',
      'series and number, in the record',
      'date, in the record',
      'byline, in the record',
      'address, in the record',
      'DOI, in the record',
      'origin, in the record',
    ],
  );
});

test('Other lines are not.', () => {
  assert.deepEqual(
    [
      'Tide mills',
      'By Friday the boats will go.',
      'By order of the board',
      'Via Teleconference',
      'A report on mills',
      'Number of boats: 12',
    ].map(reason),
    [undefined, undefined, undefined, undefined, undefined, undefined],
  );
});

test('A standfirst closes with the name of its author.', () => {
  assert.deepEqual(
    readStandfirst('With the mills closed and the board at odds, few boats pay, writes Jonas Fell', 1)?.record.authors?.value,
    [{ family: 'Fell', given: 'Jonas' }],
  );
  assert.equal(readStandfirst('The clerk, writes nobody', 1), null);
});

test('A caption closes with the credit of an agency.', () => {
  assert.deepEqual(['The quay (AFP)', 'The quay (A. Morrow/Reuters)', 'The quay (in spring)'].map(isCredited), [
    true,
    true,
    false,
  ]);
});
