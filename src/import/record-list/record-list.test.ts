import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryFinder } from './find-entry.ts';
import { parseCsv } from './parse-csv.ts';
import { readCsl } from './read-csl.ts';
import { readZoteroCsv } from './read-zotero-csv.ts';

const found = <T>(value: T) => ({ value, line: 0, evidence: '', confidence: 1 });
const valuesOf = (record: object = {}) =>
  Object.fromEntries(Object.entries(record).map(([field, { value }]) => [field, value as unknown]));

test('CSV cells may hold commas, line ends and quotation marks; blank rows are passed over.', () => {
  assert.deepEqual(parseCsv('\uFEFF"Title",Date\r\n"The ""Quay"", then\nand now",2019\r\n\r\nPlain words, 2020\n'), [
    { title: 'The "Quay", then\nand now', date: '2019' },
    { title: 'Plain words', date: '2020' },
  ]);
  assert.deepEqual(parseCsv('Title;Date\nQuays;2019'), [{ title: 'Quays', date: '2019' }]);
});

test('CSL-JSON gives records; what no record can hold is left out.', () => {
  const items = [
    {
      id: 1,
      type: 'article-journal',
      title: 'Tide mills',
      author: [{ family: 'Aro', given: 'Pia' }, { literal: 'Quay Board' }, { given: 'only' }],
      'container-title': 'Harbours',
      issued: { 'date-parts': [[2019, 5, 3]] },
      URL: 'javascript:alert(1)',
      DOI: 'https://doi.org/10.1234/mills',
    },
  ];
  const [entry] = readCsl(JSON.stringify(items), 'works.json') ?? [];
  assert.equal(entry?.place, 'entry 1 of works.json');
  assert.deepEqual(valuesOf(entry.record), {
    title: 'Tide mills',
    authors: [{ family: 'Aro', given: 'Pia' }, { literal: 'Quay Board' }],
    container: 'Harbours',
    date: '2019-05-03',
    doi: '10.1234/mills',
    kind: 'journal-article',
  });
  assert.equal(readCsl('{', 'works.json'), null);
});

const csv = `"Key","Item Type","Publication Year","Author","Title","DOI","Url","Date","Publisher","Series","Series Number","File Attachments"
"A1","report","2020","Aro, Pia; Quay Board","Dues of the outer harbour","","https://www.quay.example/dues","2020-01-03","Quay Board","Quay papers","QP 7","/home/pia/Zotero/storage/X/Aro - 2020 - Dues.pdf; C:\\Users\\pia\\dues.html"
"B2","report","2019","","Tide mills","","","","","","",""
"C3","report","2018","","Tide mills","","","","","","",""`;

test('The CSV of Zotero gives records with the names of their files.', () => {
  const [entry, second] = readZoteroCsv(csv, 'works.csv') ?? [];
  assert.deepEqual(entry?.files, ['Aro - 2020 - Dues.pdf', 'dues.html']);
  assert.equal(entry.place, 'row 2 of works.csv');
  assert.deepEqual(valuesOf(entry.record), {
    title: 'Dues of the outer harbour',
    authors: [{ family: 'Aro', given: 'Pia' }, { literal: 'Quay Board' }],
    publisher: 'Quay Board',
    date: '2020-01-03',
    url: 'https://www.quay.example/dues',
    series: { name: 'Quay papers', number: 'QP 7' },
    kind: 'report',
  });
  assert.deepEqual(valuesOf(second?.record), { title: 'Tide mills', date: '2019', kind: 'report' });
  assert.equal(readZoteroCsv('Name,Year\nQuays,2019', 'works.csv'), null);
});

test('An entry is found by attached file, address, title, and a file name that holds the title; all that fit are told.', () => {
  const find = entryFinder(readZoteroCsv(csv, 'works.csv') ?? []);
  const places = (file: string, evidence = {}): string[] => find(file, evidence).map(({ place }) => place);
  assert.deepEqual(places('DUES.html'), ['row 2 of works.csv']);
  assert.deepEqual(places('a.pdf', { url: found('http://quay.example/dues/') }), ['row 2 of works.csv']);
  assert.deepEqual(places('Aro_2020_Dues of the outer harbour.pdf'), ['row 2 of works.csv']);
  assert.deepEqual(places('a.pdf', { title: found('Tide Mills') }), ['row 3 of works.csv', 'row 4 of works.csv']);
  assert.deepEqual(places('a.pdf'), []);
});
