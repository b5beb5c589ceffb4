import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { jsonLd } from '../json-ld.ts';
import { joinLibrary } from '../join-library.ts';
import { documentRecord, entry, temporaryContent, textRecord } from '../content/temporary-content.ts';
import { documentPageData, textPageData } from './document-data.ts';
import { sampleRecord } from './sample-records.ts';

const digest = '\ndigest: { by: A & B, checkedBy: null, date: "2026-01-02", omits: [] }';
const hostile = '</script><script>alert(1)</script> & <!--';
const folder = temporaryContent({
  'documents/lamps.mdx': entry(documentRecord.concat(digest), '\nThe Great Lamp burns.\n'),
  'documents/wicks.mdx': entry(documentRecord.replace('On lamps', hostile)),
  'texts/lamps.mdx': entry(textRecord, '\nOld Lamp, Great Lamp and Old Lamp.\n'),
});
after(folder.remove);
const { content, problems } = await folder.read();
assert.deepEqual(problems, []);
assert.ok(content);
const library = joinLibrary(content, true);
const [lamps, wicks] = [library.documentById.get('lamps'), library.documentById.get('wicks')];
assert.ok(lamps && wicks);
const original = {
  '@type': 'Report',
  name: 'On lamps',
  author: [{ '@type': 'Person', name: 'Adam Rook', familyName: 'Rook', givenName: 'Adam' }],
  datePublished: '1902-03-04',
  publisher: { '@type': 'Organization', name: 'Harbour Board' },
  inLanguage: 'en',
  url: 'https://example.org/lamps',
};

test('A digest is an article of ours that is based on the original.', () => {
  assert.deepEqual(documentPageData(lamps, library), {
    '@type': 'Article',
    headline: 'Digest of: On lamps',
    url: 'https://example.org/lamps/documents/lamps/',
    inLanguage: library.settings.language,
    description: lamps.record.summary,
    author: { '@type': 'Organization', name: 'A & B' },
    datePublished: '2026-01-02',
    license: library.settings.digestLicence.url,
    isBasedOn: original,
  });
});

test('The corrections of a digest stand in its data, with the day of the latest.', () => {
  const corrections = [{ date: '2026-03-04', text: 'It said coal.' }];
  const { dateModified, correction } = documentPageData({ ...lamps, record: { ...lamps.record, corrections } }, library);
  assert.deepEqual(
    [dateModified, correction],
    ['2026-03-04', [{ '@type': 'CorrectionComment', text: 'It said coal.', datePublished: '2026-03-04' }]],
  );
});

test('Where there is no digest, the page is about the original, and no title closes the block.', () => {
  const data = documentPageData(wicks, library);
  assert.equal(data['@type'], 'WebPage');
  assert.equal(data.name, hostile);
  const block = jsonLd(data);
  assert.doesNotMatch(block, /</);
  assert.equal((JSON.parse(block) as { name: string }).name, hostile);
});

test('The page of a full text is the original itself.', () => {
  assert.deepEqual(textPageData(lamps, library), {
    ...original,
    mainEntityOfPage: 'https://example.org/lamps/documents/lamps/text/',
  });
});

test('News, articles and papers of a series are told as what they are, with the whole that they are part of.', () => {
  const basedOn = (id: string): unknown => {
    const { digest } = lamps.record;
    return documentPageData({ ...lamps, record: { ...sampleRecord(id), digest } }, library).isBasedOn;
  };
  assert.deepEqual(basedOn('quoted-news'), {
    '@type': 'NewsArticle',
    headline: 'Mayor says ‘never’ to the ferry’s “floating bar”',
    author: [{ '@type': 'Person', name: 'J. P. O’Neill', familyName: 'O’Neill', givenName: 'J. P.' }],
    datePublished: '1998-12-31',
    isPartOf: { '@type': 'Periodical', name: 'The Farpoint Signal' },
    inLanguage: 'en-GB',
  });
  assert.deepEqual(basedOn('reed-beds'), {
    '@type': 'ScholarlyArticle',
    headline: 'Reed beds and the price of fish',
    author: [
      { '@type': 'Person', name: 'Jiří Novák', familyName: 'Novák', givenName: 'Jiří' },
      { '@type': 'Person', name: 'Anna-Maria de Vries', familyName: 'de Vries', givenName: 'Anna-Maria' },
    ],
    datePublished: '2017',
    isPartOf: { '@type': 'Periodical', name: 'Journal of Shallow Waters' },
    inLanguage: 'en-GB',
    sameAs: 'https://doi.org/10.5555/reed-beds',
  });
  assert.deepEqual(basedOn('tide-tables'), {
    '@type': 'Report',
    name: 'Tide tables for a quiet coast',
    author: [{ '@type': 'Person', name: 'Ada Lind', familyName: 'Lind', givenName: 'Ada' }],
    datePublished: '2021',
    publisher: { '@type': 'Organization', name: 'Coast Institute' },
    isPartOf: { '@type': 'CreativeWorkSeries', name: 'Harbour Papers' },
    reportNumber: '12',
    inLanguage: 'en-GB',
  });
});
