import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeClosingTable } from './closing-table.ts';
import { emptyContext } from './import-context.ts';
import { importDocument } from './import-document.ts';

const context = emptyContext({ licence: 'None', publishText: false, language: 'en' });

async function tableOf(count: number): Promise<string> {
  const bytes = new TextEncoder().encode(
    'Tide mills\n\nThe harbour was built in a single summer by men who had never seen the sea.\n',
  );
  const imported = await importDocument({ path: 'a.txt', name: 'a.txt', bytes }, context);
  assert.ok('receipt' in imported);
  const table = makeClosingTable();
  for (let index = 0; index < count; index += 1) table.add({ receipt: imported.receipt, text: 'new' });
  return table.print();
}

test('The closing table has a line for each document and counts what failed.', async () => {
  assert.equal(
    await tableOf(1),
    [
      'id          words  dropped  headings  paragraphs  notes  tables  references  citations  flags  text',
      'tide-mills     16        2         0           1      0       0           0          0      2   new',
      '1 imported, 0 failed',
    ].join('\n'),
  );
});

test('More than forty documents are summed up by format.', async () => {
  assert.equal(
    await tableOf(41),
    [
      'format  documents  words  dropped  headings  paragraphs  notes  tables  references  citations  flags',
      'text           41    656       82         0          41      0       0           0          0     82',
      '41 imported, 0 failed',
    ].join('\n'),
  );
});

test('Without documents there is no table.', () => {
  assert.equal(makeClosingTable().print(), '0 imported, 0 failed');
});
