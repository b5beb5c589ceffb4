import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyContext } from './import-context.ts';
import { importDocument } from './import-document.ts';
import { makeTwinCheck } from './twin-check.ts';

const context = emptyContext({ licence: 'None', publishText: false, language: 'en' });

async function idsOf(texts: readonly string[]): Promise<string[]> {
  const check = makeTwinCheck();
  const ids: string[] = [];
  for (const [index, text] of texts.entries()) {
    const name = `${String(index)}.txt`;
    const document = await importDocument({ path: name, name, bytes: new TextEncoder().encode(text) }, context);
    assert.ok('receipt' in document);
    const checked = check(name, document);
    ids.push('rule' in checked ? checked.rule : checked.receipt.id);
  }
  return ids;
}

const prose = 'The harbour was built in a single summer by men who had never seen the sea before.';
const title = 'Briefing by the master of the harbour';

test('Documents whose titles begin alike get ids of their own.', async () => {
  assert.deepEqual(await idsOf([`${title} on dues\n\n${prose}\n`, `${title} on tides\n\n${prose}\n`]), [
    'briefing-by-the-master-of-the',
    'briefing-by-the-master-of-the-harbour-on-tides',
  ]);
});

test('Two documents of one title are told apart by date and address, and refused where nothing tells them apart.', async () => {
  const dated = (date: string, page: string) => `${title}\n\n${date}\n\nhttps://quay.example/${page}\n\n${prose}\n`;
  assert.deepEqual(await idsOf([dated('3 May 2019', 'a'), dated('4 June 2020', 'b')]), [
    'briefing-by-the-master-of-the',
    'briefing-by-the-master-of-the-harbour',
  ]);
  assert.deepEqual(await idsOf([`Number QP 7, 3 May 2019\n\n${title}\n\n${prose}\n`, `${title}\n\n${prose} More.\n`]), [
    'qp-7',
    'import/same-id',
  ]);
  assert.deepEqual(await idsOf([`${title}\n\n${prose}\n`, `${title}\n\n${prose} More.\n`]), [
    'briefing-by-the-master-of-the',
    'import/same-id',
  ]);
});

test('One file under two names is one document.', async () => {
  assert.deepEqual((await idsOf([`${title}\n\n${prose}\n`, `${title}\n\n${prose}\n`]))[1], 'import/same-id');
});
