import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentId, documentIds } from './document-id.ts';

test('Series and number make the id, then the title, then the name of the file.', () => {
  assert.equal(documentId({ series: { name: 'HB', number: 'HB 412' }, title: 'Tide mills', file: 'a.txt' }), 'hb-412');
  assert.equal(documentId({ series: { name: 'Harbour papers', number: '12' }, file: 'a.txt' }), 'harbour-papers-12');
  assert.equal(documentId({ title: 'The Board’s dues, and who has to pay them', file: 'a.txt' }), 'the-boards-dues-and-who-has');
  assert.equal(documentId({ title: null, file: '004_Quay.v2.txt' }), '004-quay-v2');
});

test('Titles in other scripts are written in Latin letters where that is known, else the file names the document.', () => {
  assert.equal(documentId({ title: 'Соль и дорога', file: 'a.txt' }), 'sol-i-doroga');
  assert.equal(documentId({ title: 'مرفأ', file: 'port.txt' }), 'port');
  assert.equal(documentId({ title: 'مرفأ', file: 'مرفأ.txt' }), 'document');
});

test('Nothing in a title leads out of the folder.', () => {
  assert.equal(documentId({ title: '../../etc/passwd', file: 'a.txt' }), 'etc-passwd');
});

test('Documents that begin alike are told apart by more words or by their dates.', () => {
  const title = 'Briefing by the harbour master and the board on the dues of the coming year';
  assert.deepEqual(documentIds({ title, date: '2020-01-03', file: 'a.txt' }), [
    'briefing-by-the-harbour-master-and',
    'briefing-by-the-harbour-master-and-the-board-on',
    'briefing-by-the-harbour-master-and-the-board-on-the-dues-of',
    'briefing-by-the-harbour-master-and-2020-01-03',
  ]);
});
