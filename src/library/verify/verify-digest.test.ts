import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { documentRecord, entry, temporaryContent, textRecord } from '../content/temporary-content.ts';
import { verifyContent } from './verify-content.ts';

const text = `
## 1. The winter

The Great Lamp burned 12,500 litres of oil, 82 per cent of it from Port Anselm, between January and 3 March 1902. Of 29
to 80 boats that passed, two were lost; the board paid $2.5bn and sent thousands of candles, more than a hundred of them red.
Inspector Mara Quell came on Thursday.

Quell called the wick “a disgrace to the coast” and asked twenty-two keepers. The second keeper, Adam Rook, left in the 1890s on the
K-1 boat. He rowed.

- On 27 December the Iraqi brig *Anna* came in[^1].
- In spring 1901 a Lebanese crew and American and British pilots helped the U.S. consul.

## 2. The answer of Westmark

They wrote in Nov. 1901 (Rook, 1899). From 10 to 12 June 1902 it was dark.

[^1]: Log of the *Anna*, 28 December 1901, p. 4.
`;

const topics = {
  'topics/great-lamp.mdx': entry('name: Great Lamp\nkind: place\nsummary: A light.\naliases: [Old Lamp]'),
  'topics/mara-quell.mdx': entry('name: Mara Quell\nkind: person\nsummary: She looked at lamps.'),
  'topics/iraq.mdx': entry('name: Iraq\nkind: place\nsummary: A country.'),
  'topics/lebanon.mdx': entry('name: Lebanon\nkind: place\nsummary: A country.'),
};

/** Verifies a digest of these points and gives what was not found, by point. */
async function missingIn(points: readonly string[], record = documentRecord): Promise<string[][]> {
  const folder = temporaryContent({
    ...topics,
    'documents/lamps.mdx': entry(record, `\n${points.join('\n\n')}\n`),
    'texts/lamps.mdx': entry(textRecord, text),
  });
  after(folder.remove);
  const { content, problems } = await folder.read();
  assert.ok(content, JSON.stringify(problems));
  const [verified] = verifyContent(content, new Set(['lamps']));
  const passages = content.documents[0]?.body.passages ?? [];
  return passages.map(({ id }) => (verified?.findings ?? []).filter(({ point }) => point === id).map(({ missing }) => missing));
}

const trueVariants = [
  'It took 12500 litres :at[1 para 1].',
  'It took twelve thousand five hundred litres :at[1 para 1].',
  'Of the oil 82% came by sea :at[1 para 1].',
  'Between 29 and eighty boats passed, and 2 were lost :at[1 para 1].',
  'The cost was 2.5 billion dollars :at[1 para 1].',
  'The cost was $2,500 million, for thousands of candles :at[1 para 1].',
  'More than 100 were red :at[1 para 1].',
  'It ended on March 3, 1902, a few weeks later :at[1 para 1].',
  'It ended on 3 Mar. 1902 :at[1 para 1].',
  'It ended in March 1902 :at[1 para 1].',
  'It began in January 1902 :at[1 para 1].',
  'The Old Lamp burned on :at[1 para 1].',
  'Mara Quell, says the board, asked 22 keepers :at[1 para 2].',
  'Adam Rook was the 2nd keeper and left in the 1890s on K1 :at[1 para 2].',
  'She spoke of “a disgrace … to the coast” :at[1 para 2].',
  'The brig came from Iraq on 27 December 1901 :at[1 item 1].',
  'Its log has 28 December 1901 :at[note 1].',
  'The note has 28 December, page 4 :at[1 item 1].',
  'The men from Lebanon, the United States and Britain helped in 1901 :at[1 item 2].',
  'They answered at Westmark in November 1901, citing Rook (1899) :at[2 para 1].',
  'It was dark from June 10 to 12, 1902, also on 11 June :at[2 para 1].',
  'On a Thursday the inspector came :at[1 para 1].',
  'Harbour Board, in a report by Adam Rook of 1902, says so :at[1 para 1].',
  'Two keepers were asked by Quell :at[1 para 1]. Mara Quell was angry :at[1 para 2].',
];

const seededFaults: readonly (readonly [point: string, missing: string])[] = [
  ['It took 12,600 litres :at[1 para 1].', '12,600'],
  ['It took 125,000 litres :at[1 para 1].', '125,000'],
  ['It took thirteen thousand litres :at[1 para 1].', 'thirteen thousand'],
  ['Of the oil 28% came by sea :at[1 para 1].', '28%'],
  ['The lamp drank 82 barrels :at[1 para 1].', '82'],
  ['Of 29 to 90 boats few were lost :at[1 para 1].', '90'],
  ['Three boats were lost :at[1 para 1].', 'Three'],
  ['The cost was $2.5 million :at[1 para 1].', '$2.5 million'],
  ['The cost was £2.5 billion :at[1 para 1].', '£2.5 billion'],
  ['Hundreds of candles came :at[1 para 1].', 'Hundreds'],
  ['It ended on 4 March 1902 :at[1 para 1].', '4 March 1902'],
  ['It ended on 3 May 1902 :at[1 para 1].', '3 May 1902'],
  ['It ended on 3 March 1903 :at[1 para 1].', '3 March 1903'],
  ['It began on 1 January 1902 :at[1 para 1].', '1 January 1902'],
  ['The inspector came on Friday :at[1 para 1].', 'Friday'],
  ['There were 23 keepers :at[1 para 2].', '23'],
  ['The third keeper left :at[1 para 2].', 'third'],
  ['He left in the 1880s :at[1 para 2].', '1880s'],
  ['He left on the K-2 :at[1 para 2].', 'K-2'],
  ['Adam Crane left :at[1 para 2].', 'Adam Crane'],
  ['Smithson called the wick bad :at[1 para 2].', 'Smithson'],
  ['The keepers blamed Farpoint :at[1 para 2].', 'Farpoint'],
  ['She spoke of “a blot on the coast” :at[1 para 2].', '“a blot on the coast”'],
  ['The brig came from Lebanon :at[1 item 1].', 'Lebanon'],
  ['The brig came in on 26 December :at[1 item 1].', '26 December'],
  ['Its log has 28 December 1902 :at[note 1].', '28 December 1902'],
  ['The men from Iraq helped :at[1 item 2].', 'Iraq'],
  ['French pilots helped :at[1 item 2].', 'French'],
  ['In 1900 a crew helped :at[1 item 2].', '1900'],
  ['The Great Lamp helped :at[1 item 2].', 'Great Lamp'],
  ['They wrote in December 1901 :at[2 para 1].', 'December 1901'],
  ['It was dark from 10 to 14 June 1902 :at[2 para 1].', '10 to 14 June 1902'],
  ['They cite Rook (1898) :at[2 para 1].', '1898'],
  ['It took 12,500 litres :at[1 para 2].', '12,500'],
  ['It took 12,500 litres :at[1 para 2]. That was in winter :at[1 para 1].', '12,500'],
  ['It took 12,500 litres.', '12,500'],
  ['The wick was bad :at[3 para 1].', '3 para 1'],
];

test('What the original says is found, however it is written.', async () => {
  assert.deepEqual(
    await missingIn(trueVariants),
    trueVariants.map(() => []),
  );
});

test('Every seeded false number, date, name, quotation and place is told, and nothing beside it.', async () => {
  assert.deepEqual(
    await missingIn(seededFaults.map(([point]) => point)),
    seededFaults.map(([, missing]) => [missing]),
  );
});

test('What the record lists as added by us is not sought, and nothing else is let through by it.', async () => {
  const adds = 'adds: [{ words: all nine of them, why: Our count. }]';
  const record = `${documentRecord}\ndigest: { by: Us, checkedBy: null, date: "2026-01-02", omits: [], ${adds} }`;
  const points = ['The keepers, all nine of them, came :at[1 para 2].', 'There were nine keepers :at[1 para 2].'];
  assert.deepEqual(await missingIn(points, record), [[], ['nine']]);
});

test('What is not found is told with its line, its point, and where it was sought.', async () => {
  const folder = temporaryContent({
    ...topics,
    'documents/lamps.mdx': entry(documentRecord, '\nIt took 9 litres, says the log :at[1 para 1; note 1].\n'),
    'texts/lamps.mdx': entry(textRecord, text),
  });
  after(folder.remove);
  const { content } = await folder.read();
  assert.ok(content);
  const [{ entry: document, kept, ...verification } = assert.fail()] = verifyContent(content, new Set(['lamps']));
  const point = content.documents[0]?.body.passages[0];
  assert.deepEqual(verification, {
    points: 1,
    locators: 1,
    claims: { number: 1, date: 0, name: 0, quotation: 0 },
    added: 0,
    findings: [
      {
        ...{ kind: 'number', missing: '9', sought: ['1 para 1; note 1'] },
        ...{ point: point?.id, line: point?.line, words: 'It took 9 litres, says the log.' },
      },
    ],
  });
  assert.deepEqual([document.id, kept.numbers, kept.notFound], ['lamps', 1, 1]);
});
