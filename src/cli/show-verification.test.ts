import assert from 'node:assert/strict';
import path from 'node:path';
import { after, test } from 'node:test';
import { documentRecord, entry, temporaryContent, textRecord } from '../library/content/temporary-content.ts';
import { verifyContent } from '../library/verify/verify-content.ts';
import { printVerification, verificationAsJson } from './show-verification.ts';

const folder = temporaryContent({
  'documents/lamps.mdx': entry(
    documentRecord,
    '\nIn 1902 the lamp burned 12 barrels of oil, says Quell :at[para 1]. It “smoked” :at[para 9].\n',
  ),
  'documents/oil.mdx': entry(documentRecord, '\nIt burned :at[para 1].\n'),
  'texts/lamps.mdx': entry(textRecord, '\nIn 1902 it burned 21 barrels.\n'),
  'texts/oil.mdx': entry(textRecord, '\nIt burned.\n'),
});
after(folder.remove);
const { content } = await folder.read();
assert.ok(content);
const verified = verifyContent(content, new Set(['lamps', 'oil']));
const [point = ''] = content.documents[0]?.body.passages.map(({ id }) => id) ?? [];
const shown = path.relative(process.cwd(), folder.places.contentFolder);

test('What was compared is told for each digest, and what was not found with its place and the words around it.', () => {
  assert.equal(
    printVerification(verified).replaceAll(shown, 'content'),
    `content/documents/lamps.mdx: 1 point, 2 places, 1 number, 1 date, 1 name, 1 quotation; 4 not found

content/documents/lamps.mdx:15  the place “para 9”
  It leads nowhere in the full text.
  ${point}  In 1902 the lamp burned 12 barrels of oil, says Quell. …

content/documents/lamps.mdx:15  the number “12”
  Sought in: para 1
  ${point}  In 1902 the lamp burned 12 barrels of oil, says Quell. It “smoked”.

content/documents/lamps.mdx:15  the name “Quell”
  Sought in: para 1
  ${point}  In 1902 the lamp burned 12 barrels of oil, says Quell. It “smoked”.

content/documents/lamps.mdx:15  the words “smoked”
  Sought in: para 9
  ${point}  …lamp burned 12 barrels of oil, says Quell. It “smoked”.

content/documents/oil.mdx: 1 point, 1 place, 0 numbers, 0 dates, 0 names, 0 quotations; 0 not found`,
  );
});

test('Programs get the same.', () => {
  const [lamps, oil] = JSON.parse(verificationAsJson(verified)) as { id: string; notFound: number; findings: unknown[] }[];
  assert.deepEqual([lamps?.id, lamps?.notFound, oil?.findings], ['lamps', 4, []]);
  assert.deepEqual(lamps?.findings[1], { kind: 'number', point, line: 15, missing: '12', sought: ['para 1'] });
});
