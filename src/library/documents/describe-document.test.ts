import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentRecord } from '../../schema/document.ts';
import {
  authorsOf,
  dateInWords,
  documentKindOf,
  joinNames,
  nameOf,
  shortCitation,
  titleOf,
  whereOf,
} from './describe-document.ts';

const rook = { family: 'Rook', given: 'Adam' };
const board = { literal: 'Harbour Board' };

test('A kind is said in words.', () => {
  assert.equal(documentKindOf(record({ kind: 'journal-article' })), 'Journal article');
});

test('A title is the printed one, or the supplied one in square brackets, or says that there is none.', () => {
  assert.equal(titleOf(record({})), 'On lamps');
  assert.equal(titleOf(record({ title: null, suppliedTitle: 'Of lamps' })), '[Of lamps]');
  assert.equal(titleOf(record({ title: null })), '[Untitled report]');
});

test('Names are said in the order they are spoken and joined with commas and a last “and”.', () => {
  assert.deepEqual([rook, board, { family: 'Sorrel' }].map(nameOf), ['Adam Rook', 'Harbour Board', 'Sorrel']);
  assert.deepEqual([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(joinNames), ['', 'a', 'a and b', 'a, b and c']);
  assert.equal(authorsOf(record({ authors: [rook, board] })), 'Adam Rook and Harbour Board');
  assert.equal(authorsOf(record({ authors: null })), '');
});

test('A short citation has family names and year, or who published it, or its title.', () => {
  assert.equal(shortCitation(record({})), 'Rook 1902');
  assert.equal(shortCitation(record({ authors: [rook, board, { family: 'Sorrel' }] })), 'Rook, Harbour Board and Sorrel 1902');
  assert.equal(shortCitation(record({ authors: [rook, rook, rook, rook], date: null })), 'Rook et al. n.d.');
  assert.equal(shortCitation(record({ authors: null, container: 'The Log' })), 'The Log 1902');
  assert.equal(shortCitation(record({ authors: null })), 'Harbour Press 1902');
  assert.equal(shortCitation(record({ authors: null, publisher: null })), 'On lamps 1902');
});

test('Where it appeared is said once, with series and number.', () => {
  assert.equal(
    whereOf(record({ container: 'Harbour Press', series: { name: 'Papers', number: '7' } })),
    'Harbour Press, Papers 7',
  );
  assert.equal(whereOf(record({ publisher: null })), '');
});

test('A date is said as precisely as it is known.', () => {
  assert.deepEqual(['1902', '1902-01', '1902-12-06'].map(dateInWords), ['1902', 'January 1902', '6 December 1902']);
});

function record(fields: Partial<DocumentRecord>): DocumentRecord {
  return {
    ...{ title: 'On lamps', authors: [rook], publisher: 'Harbour Press', container: null, kind: 'report', date: '1902-03' },
    ...{ language: 'en', url: null, summary: 'A fixture.' },
    rights: { holder: 'Harbour Press', licence: 'CC BY 4.0', publishText: true },
    ...fields,
  };
}
