import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentRecord } from '../../schema/document.ts';
import { foundingRecords } from './founding-records.ts';
import { highwireTags } from './highwire.ts';
import { sampleRecord, sampleRecords } from './sample-records.ts';

const address = 'https://library.example/documents/x/text/';
const tagsOf = (id: string) => {
  const work = [...foundingRecords, ...sampleRecords].find((record) => record.id === id);
  assert.ok(work);
  return highwireTags(work, address);
};

test('A report has its institution, series and number, one tag for each author and the whole date.', () => {
  assert.deepEqual(
    tagsOf('cbp-8758').filter(([name]) => name !== 'citation_reference'),
    [
      ['citation_title', 'Iraq, Iranian influence and the death of Soleimani'],
      ['citation_author', 'Smith, Ben'],
      ['citation_publication_date', '2020/01/06'],
      ['citation_date', '2020/01/06'],
      ['citation_technical_report_institution', 'House of Commons Library'],
      ['citation_technical_report_number', 'CBP 8758'],
      ['citation_series_title', 'Commons Library Briefing Paper'],
      ['citation_language', 'en-GB'],
      ['citation_public_url', address],
      ['citation_fulltext_html_url', address],
      ['z:itemType', 'report'],
    ],
  );
});

test('An article has its journal and DOI, a date as precise as is known, and none where none is.', () => {
  assert.deepEqual(tagsOf('reed-beds'), [
    ['citation_title', 'Reed beds and the price of fish'],
    ['citation_author', 'Novák, Jiří'],
    ['citation_author', 'de Vries, Anna-Maria'],
    ['citation_publication_date', '2017'],
    ['citation_date', '2017'],
    ['citation_journal_title', 'Journal of Shallow Waters'],
    ['citation_language', 'en-GB'],
    ['citation_doi', '10.5555/reed-beds'],
    ['citation_public_url', address],
    ['citation_fulltext_html_url', address],
    ['z:itemType', 'journalArticle'],
  ]);
  assert.deepEqual(
    tagsOf('untitled-news').map(([name]) => name),
    [
      'citation_title',
      'citation_journal_title',
      'citation_language',
      'citation_public_url',
      'citation_fulltext_html_url',
      'z:itemType',
    ],
  );
});

test('A reference is told in fields, of which none can begin another; an evidently misprinted date is put right.', () => {
  const references: DocumentRecord['references'] = [
    {
      id: 'a',
      type: 'article-journal',
      title: 'Salt; citation_title=forged',
      author: [{ family: 'Orr', given: 'T.' }, { literal: 'Light Board' }],
      'container-title': 'Shore',
      issued: '2019-01-02',
      volume: '3',
      issue: '4',
      page: '31-51',
      misprints: [{ field: 'issued', evident: '2020-01-02', why: 'It speaks of 2020.' }],
    },
    { id: 'b', type: 'report', title: 'Lamps', publisher: 'Board', number: 'LP 12', issued: '1931' },
  ];
  const tags = highwireTags({ id: 'x', record: { ...sampleRecord('tide-tables'), references } }, address);
  assert.deepEqual(
    tags.filter(([name]) => name === 'citation_reference').map(([, content]) => content),
    [
      'citation_title=Salt, citation_title=forged; citation_author=Orr, T.; citation_author=Light Board; citation_publication_date=2020/01/02; citation_journal_title=Shore; citation_volume=3; citation_issue=4; citation_firstpage=31; citation_lastpage=51',
      'citation_title=Lamps; citation_publication_date=1931; citation_technical_report_institution=Board; citation_technical_report_number=LP 12',
    ],
  );
});
