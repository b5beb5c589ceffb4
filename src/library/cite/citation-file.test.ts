import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationFile } from './citation-file.ts';
import { cslItem, type CslItem } from './csl-item.ts';
import { foundingRecords } from './founding-records.ts';
import { sampleRecord, sampleRecords } from './sample-records.ts';

const records = [...foundingRecords, ...sampleRecords];
const only = (...ids: string[]) => records.filter(({ id }) => ids.includes(id));

test('CSL-JSON says all that a record knows of a work, and nothing else.', () => {
  assert.deepEqual(JSON.parse(citationFile(only('cbp-8758', 'how-the-us-lost-iraq', 'unsigned-news'), 'csl.json')), [
    {
      id: 'cbp-8758',
      type: 'report',
      title: 'Iraq, Iranian influence and the death of Soleimani',
      author: [{ family: 'Smith', given: 'Ben' }],
      issued: { 'date-parts': [[2020, 1, 6]] },
      publisher: 'House of Commons Library',
      'collection-title': 'Commons Library Briefing Paper',
      'collection-number': 'CBP 8758',
      language: 'en-GB',
    },
    {
      id: 'how-the-us-lost-iraq',
      type: 'article-newspaper',
      title: '[Untitled report on the United States’ position in Iraq after the killing of Qassem Soleimani]',
      'container-title': 'Financial Times',
      language: 'en-GB',
    },
    {
      id: 'unsigned-news',
      type: 'article-newspaper',
      title: 'Fog closes the reef!',
      issued: { 'date-parts': [[1930, 11]] },
      'container-title': 'The Farpoint Signal',
      URL: 'https://signal.example/fog',
      language: 'en-GB',
    },
  ]);
});

test('Each kind of document has the type that styles know it by.', () => {
  assert.deepEqual(Object.fromEntries(records.map((record) => [record.id, cslItem(record).type])), {
    ...Object.fromEntries(
      ['how-the-us-lost-iraq', 'trumps-assassination-of-irans-top-general'].map((id) => [id, 'article-newspaper']),
    ),
    ...Object.fromEntries(['quoted-news', 'unsigned-news', 'untitled-news'].map((id) => [id, 'article-newspaper'])),
    ...Object.fromEntries(['reed-beds', 'eleven-authors', 'many-authors', 'who-asked'].map((id) => [id, 'article-journal'])),
    'soleimanis-assassination-and-its-aftermath': 'article-journal',
    ...Object.fromEntries(['site-comment', 'unsigned-comment'].map((id) => [id, 'article-magazine'])),
    ...Object.fromEntries(
      ['iran-scuffles-with-the-us', 'board-statement', 'bare-statement', 'keeper-hearing'].map((id) => [id, 'document']),
    ),
    ...Object.fromEntries(['about-us', 'persian-page', 'special-characters', 'hostile'].map((id) => [id, 'webpage'])),
    ...Object.fromEntries(
      ['cbp-8758', 'tide-tables', 'salt-roads', 'board-on-lamps', 'unsigned-survey'].map((id) => [id, 'report']),
    ),
    ...Object.fromEntries(['three-hands', 'four-hands', 'untitled-briefing'].map((id) => [id, 'report'])),
  });
});

test('BibTeX has the type of entry that fits, the precision of the date, and titles that keep their capitals.', () => {
  assert.equal(
    citationFile(only('cbp-8758', 'reed-beds', 'about-us'), 'bib'),
    `@techreport{cbp-8758,
  author       = {Smith, Ben},
  title        = {{Iraq, Iranian influence and the death of Soleimani}},
  institution  = {House of Commons Library},
  type         = {Commons Library Briefing Paper},
  number       = {CBP 8758},
  year         = {2020},
  month        = jan,
  day          = {6},
  language     = {en-GB}
}

@article{reed-beds,
  author       = {Novák, Jiří and de Vries, Anna-Maria},
  title        = {{Reed beds and the price of fish}},
  journal      = {Journal of Shallow Waters},
  year         = {2017},
  language     = {en-GB},
  doi          = {10.5555/reed-beds}
}

@misc{about-us,
  author       = {{Farpoint Trust}},
  title        = {{About the light}},
  howpublished = {Farpoint Trust},
  note         = {n.d.},
  language     = {en-GB},
  url          = {https://farpoint.example/about}
}
`,
  );
});

test('In BibTeX no character of a record is a command or ends its value.', () => {
  const written = citationFile(only('special-characters'), 'bib');
  assert.ok(
    written.includes(
      String.raw`{{100 \% of \textbraceleft{}nothing\textbraceright{} costs \$5 \& more\_or\_less \#1 \textasciitilde{} 2\textasciicircum{}3 \textbackslash{} "so to speak"}}`,
    ),
  );
  for (const { id, record } of records) {
    const [key = '', ...lines] = citationFile([{ id, record }], 'bib').split('\n');
    assert.match(key, /^@[a-z]+\{[!-~]+,$/);
    assert.deepEqual(lines.slice(-2), ['}', '']);
    for (const line of lines.slice(0, -2)) assert.match(line, /^ {2}[a-z]+ += (?:[a-z]{3}|\{.*\}),?$/);
    for (const line of lines.slice(0, -2)) assert.equal(depthOf(line), 0);
  }
});

test('A name that holds “and” or a comma is one name in BibTeX.', () => {
  const authors = [{ family: 'Strand and Sons, Ltd' }, { literal: 'Reeds, Sons and Co' }];
  const record = { ...sampleRecord('tide-tables'), authors };
  assert.match(
    citationFile([{ id: 'a', record }], 'bib'),
    /author {7}= \{\{Strand and Sons, Ltd\} and \{Reeds, Sons and Co\}\},/,
  );
});

test('RIS has a line for each field, in the order that reference managers want.', () => {
  assert.deepEqual(citationFile(only('cbp-8758', 'board-statement'), 'ris').split('\r\n'), [
    'TY  - RPRT',
    'ID  - cbp-8758',
    'AU  - Smith, Ben',
    'TI  - Iraq, Iranian influence and the death of Soleimani',
    'T2  - Commons Library Briefing Paper',
    'SN  - CBP 8758',
    'PB  - House of Commons Library',
    'PY  - 2020',
    'DA  - 2020/01/06/',
    'LA  - en-GB',
    'ER  - ',
    '',
    'TY  - GEN',
    'ID  - board-statement',
    'AU  - Coastal Light Board',
    'TI  - Statement on the night of 9 March',
    'PY  - 1931',
    'DA  - 1931/03/12/',
    'M3  - Statement',
    'LA  - en-GB',
    'UR  - https://lights.example/statement',
    'ER  - ',
    '',
  ]);
});

test('A date of a month or a year keeps its precision in RIS, and an undated work has none.', () => {
  const dates = (id: string) => citationFile(only(id), 'ris').match(/^(?:PY|DA) .*(?=\r)/gm);
  assert.deepEqual(dates('unsigned-news'), ['PY  - 1930', 'DA  - 1930/11//']);
  assert.deepEqual(dates('tide-tables'), ['PY  - 2021']);
  assert.equal(dates('about-us'), null);
});

test('No value of a record begins a line in RIS.', () => {
  const title = 'One\r\nER  - \r\nTY  - JOUR';
  const record = { ...sampleRecord('tide-tables'), title };
  const lines = citationFile([{ id: 'a', record }], 'ris').split('\r\n');
  assert.deepEqual(
    lines.filter((line) => /^(?:TY|TI|ER)/.test(line)),
    ['TY  - RPRT', 'TI  - One ER - TY - JOUR', 'ER  - '],
  );
});

test('CSL-JSON is the same data in every format of the file.', () => {
  const items = JSON.parse(citationFile(records, 'csl.json')) as CslItem[];
  assert.deepEqual(
    items.map(({ id }) => id),
    records.map(({ id }) => id),
  );
  assert.equal(citationFile(records, 'bib').match(/^@/gm)?.length, records.length);
  assert.equal(citationFile(records, 'ris').match(/^TY /gm)?.length, records.length);
});

/** Braces that are open at the end of a line. */
function depthOf(line: string): number {
  return [...line].reduce((depth, char) => depth + (char === '{' ? 1 : char === '}' ? -1 : 0), 0);
}
