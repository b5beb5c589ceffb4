import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextObject } from './coins.ts';
import { cslItem } from './csl-item.ts';
import { foundingRecords } from './founding-records.ts';
import { sampleRecord, sampleRecords } from './sample-records.ts';

const records = [...foundingRecords, ...sampleRecords];

test('A report is told as OpenURL has it.', () => {
  assert.deepEqual(pairsOf('cbp-8758'), [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:book'],
    ['rft.genre', 'report'],
    ['rft.btitle', 'Iraq, Iranian influence and the death of Soleimani'],
    ['rft.series', 'Commons Library Briefing Paper'],
    ['rft.pub', 'House of Commons Library'],
    ['rft.aulast', 'Smith'],
    ['rft.aufirst', 'Ben'],
    ['rft.au', 'Smith, Ben'],
    ['rft.date', '2020-01-06'],
    ['rft.language', 'en-GB'],
  ]);
});

test('A journal article has its journal and DOI, a body among its authors is no person.', () => {
  assert.deepEqual(pairsOf('reed-beds').slice(1), [
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:journal'],
    ['rft.genre', 'article'],
    ['rft.atitle', 'Reed beds and the price of fish'],
    ['rft.jtitle', 'Journal of Shallow Waters'],
    ['rft.aulast', 'Novák'],
    ['rft.aufirst', 'Jiří'],
    ['rft.au', 'Novák, Jiří'],
    ['rft.au', 'de Vries, Anna-Maria'],
    ['rft.date', '2017'],
    ['rft.language', 'en-GB'],
    ['rft_id', 'info:doi/10.5555/reed-beds'],
    ['rft_id', 'https://doi.org/10.5555/reed-beds'],
  ]);
  assert.deepEqual(pairsOf('about-us').slice(1), [
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'webpage'],
    ['rft.title', 'About the light'],
    ['rft.source', 'Farpoint Trust'],
    ['rft.aucorp', 'Farpoint Trust'],
    ['rft.language', 'en-GB'],
    ['rft_id', 'https://farpoint.example/about'],
  ]);
});

test('News is told as a newspaper article of its newspaper, and nothing is said of what is not known.', () => {
  assert.deepEqual(pairsOf('how-the-us-lost-iraq').slice(1), [
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'newspaperArticle'],
    ['rft.title', '[Untitled report on the United States’ position in Iraq after the killing of Qassem Soleimani]'],
    ['rft.source', 'Financial Times'],
    ['rft.language', 'en-GB'],
  ]);
});

test('No value of a record adds a key, and half a character breaks nothing.', () => {
  for (const record of records) assert.match(contextObject(cslItem(record)), /^[!-~]*$/);
  const item = cslItem({ id: 'a', record: { ...sampleRecord('tide-tables'), title: 'A&rft.date=1\ud800' } });
  assert.deepEqual(new URLSearchParams(contextObject(item)).getAll('rft.date'), ['2021']);
});

function pairsOf(id: string): string[][] {
  const record = records.find((work) => work.id === id);
  assert.ok(record);
  return contextObject(cslItem(record))
    .split('&')
    .map((pair) => pair.split('=').map(decodeURIComponent));
}
