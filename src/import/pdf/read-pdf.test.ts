import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newDraft } from '../draft.ts';
import { selfCheck } from '../self-check.ts';
import { serialize } from '../serialize.ts';
import { tidyTree } from '../tidy-tree.ts';
import { wordsOf } from '../words.ts';
import { madeReport } from './made-report.ts';
import { makePdf, type MadeText } from './make-pdf.ts';
import { readPdf, type ReadPdf } from './read-pdf.ts';

const file = { path: 'reports/canals.pdf', name: 'canals.pdf' };

async function read(bytes: Uint8Array): Promise<ReadPdf> {
  const result = await readPdf(bytes, file);
  if ('rule' in result) throw new Error(result.what);
  return result;
}

const markdown = `## Introduction

The canals were dug in the second decade of the century by companies that had little money and less patience, and the bargemen who used them were seldom asked.[^1] Their letters speak of interruptions, of floods and of a toll that doubled in a year. The interruptions ceased.

A second paragraph follows after a gap, and it goes on over the end of the page because its sentence has not come to a close when the page is full, which is a Common thing in printed reports.[^2]

## Locks and Gates

### The Upper Gate

The gate was built of oak and needed three repairs:

- the sill, which had rotted through and let the water pass at night;
- the hinges.

One of the masons wrote home about it in words that are often repeated, as here:

> I have never seen a gate so badly hung, nor a company so little ashamed of it as this one is.

Nothing more is known of him, and the gate itself was taken down in the same year.

## Conclusions

The canals were closed at last, and the area of the basin, some 40 km², was drained.

[^1]: Register of the Vale Company, p. 12.

[^2]: The toll is described in a long letter that does not end on this page because the writer had more to say.
`;

test('a report becomes text with headings, notes at their markers, lists and quotations', async () => {
  const result = await read(makePdf(madeReport()));
  assert.equal(serialize(tidyTree(result.tree)), markdown);
});

test('title, date and publisher of the cover go into the record', async () => {
  const { record } = await read(makePdf(madeReport(), { title: 'Canals of the Lower Vale' }));
  assert.deepEqual(
    [record.publisher, record.date, record.title].map((found) => [found?.value, found?.page]),
    [
      ['Vale Institute', 1],
      ['2021-03-03', 1],
      ['Canals of the Lower Vale', 1],
    ],
  );
});

test('every word is kept or listed as dropped, with its page', async () => {
  const result = await read(makePdf(madeReport()));
  const tree = tidyTree(result.tree);
  const draft = { ...newDraft(tree), dropped: result.dropped };
  assert.deepEqual(selfCheck(draft, wordsOf(result.source), serialize(tree)), []);
  assert.deepEqual(
    result.dropped.filter(({ page }) => page === 2).map(({ reason, text }) => [reason, text.replace(/\.{5,}/g, '...')]),
    [
      ['running header, footer or page number', 'Canals of the Lower Vale'],
      ['running header, footer or page number', 'Vale Institute'],
      ['running header, footer or page number', '1'],
      ['contents list', 'Contents Introduction ... 2 Locks and Gates ... 3 The Upper Gate ... 3 Conclusions ... 4'],
    ],
  );
});

test('reading the same file twice gives the same', async () => {
  const bytes = makePdf(madeReport());
  assert.deepEqual(await read(bytes), await read(bytes));
});

test('two columns are read one after the other', async () => {
  const column = (x: number, word: string): MadeText[] =>
    Array.from({ length: 12 }, (_, row) => ({
      text: `${word} ${row} of a column that is set beside`,
      x,
      y: 700 - row * 13,
      size: 10,
    }));
  const [left, right] = [column(60, 'left'), column(320, 'right')];
  const mixed = left.flatMap((line, row) => [line, right[row] ?? line]);
  const { source } = await read(makePdf([mixed]));
  assert.ok(source.indexOf('left 11') < source.indexOf('right 0'));
});

test('links lead to the web alone', async () => {
  const page = [{ text: 'See the register of canals and the script of the gate for more of this.', x: 70, y: 700, size: 11 }];
  const links = [
    { uri: 'https://example.org/register', rect: [103, 697, 187, 711] as const },
    { uri: 'javascript:alert(1)', rect: [203, 697, 300, 711] as const },
  ];
  const { tree } = await read(makePdf([page], { links }));
  assert.equal(
    serialize(tidyTree(tree)),
    'See the [register of canals](https://example.org/register) and the script of the gate for more of this.\n',
  );
});

test('a script in the file is not run', async () => {
  const page = [{ text: 'A page with a script that would like to run.', x: 70, y: 700, size: 11 }];
  await read(makePdf([page], { script: 'globalThis.hasRun = true' }));
  assert.equal('hasRun' in globalThis, false);
});
