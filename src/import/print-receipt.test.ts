import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importDocument } from './import-document.ts';
import { printTable } from './print-receipt.ts';

test('The closing table has a line for each document and counts what failed.', () => {
  const bytes = new TextEncoder().encode(
    'Tide mills\n\nThe harbour was built in a single summer by men who had never seen the sea.\n',
  );
  const imported = importDocument(
    { path: 'a.txt', name: 'a.txt', bytes },
    { records: [], defaults: { licence: 'None', publishText: false, language: 'en' } },
  );
  assert.ok('receipt' in imported);
  assert.equal(
    printTable({ documents: [{ receipt: imported.receipt, text: 'new' }], problems: [] }),
    [
      'id          words  dropped  headings  paragraphs  notes  references  citations  flags  text',
      'tide-mills     16        2         0           1      0           0          0      2   new',
      '1 imported, 0 failed',
    ].join('\n'),
  );
});

test('Without documents there is no table.', () => {
  assert.equal(printTable({ documents: [], problems: [] }), '0 imported, 0 failed');
});
