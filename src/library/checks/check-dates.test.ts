import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentRecord, entry, temporaryContent, type ContentFiles } from '../content/temporary-content.ts';
import { isBefore, mayAgree } from './compare-dates.ts';

test('A date lies before another only where that is sure.', () => {
  assert.deepEqual(
    [isBefore('2019', '2020-01'), isBefore('2020-01-02', '2020-01-03'), isBefore('2019-12', '2020')],
    [true, true, true],
  );
  assert.deepEqual(
    [isBefore('2020', '2020-01'), isBefore('2020-01', '2020'), isBefore('2020-01', '2020-01')],
    [false, false, false],
  );
  assert.deepEqual([mayAgree('2020', '2020-01-03'), mayAgree('2020-01', '2020-02')], [true, false]);
});

test('A date that is as precise as the document allows, and one that is known to be a misprint, contradict nothing.', async () => {
  const more = `digest: { by: A. Reader, checkedBy: null, date: "1902", omits: [] }
references:
  - { id: a, type: book, title: A, issued: "1902" }
  - { id: b, type: book, title: B, issued: "1903", misprints: [{ field: issued, evident: "1901", why: It is cited. }] }
  - { id: c, type: webpage, title: C, issued: "1901-03-04", accessed: "1901-03-04" }`;
  assert.deepEqual(await faultsOf({ 'documents/lamps.mdx': entry(`${documentRecord}\n${more}`) }), []);
});

test('A source that was opened after the document appeared is told.', async () => {
  const more = 'references: [{ id: a, type: webpage, title: A, accessed: "1902-03-05" }]';
  assert.deepEqual(await faultsOf({ 'documents/lamps.mdx': entry(`${documentRecord}\n${more}`) }), [
    'documents/lamps.mdx references.0.accessed: The source was opened on 1902-03-05, after the document of 1902-03-04.',
  ]);
});

const rook = 'name: Adam Rook\nkind: person\nsummary: He kept the lamp.\nfacts:';

test('Documents may disagree with each other, and one may give two dates for one fact.', async () => {
  const wicks = { 'documents/wicks.mdx': entry(documentRecord) };
  const others = `${rook}
  - { fact: died, date: "1899", document: wicks, at: para 1 }
  - { fact: born, date: "1902", document: lamps, at: para 1 }`;
  assert.deepEqual(await faultsOf({ ...wicks, 'topics/rook.mdx': entry(others) }), []);
  const both = `${rook}
  - { fact: born, date: "1902", document: lamps, at: para 1 }
  - { fact: born, date: "1892", document: lamps, at: para 2 }
  - { fact: died, date: "1899", document: lamps, at: para 3 }`;
  assert.deepEqual(await faultsOf({ 'topics/rook.mdx': entry(both) }), []);
});

test('A correction before the digest is told.', async () => {
  const more = `digest: { by: A. Reader, checkedBy: null, date: "1903-02", omits: [] }
corrections: [{ date: "1903-01-31", text: It said fat. }, { date: "1903-02-01", text: It said wood. }]`;
  assert.deepEqual(await faultsOf({ 'documents/lamps.mdx': entry(`${documentRecord}\n${more}`) }), [
    'documents/lamps.mdx corrections.0.date: The correction is of 1903-01-31, before the digest of 1903-02.',
  ]);
});

async function faultsOf(files: ContentFiles): Promise<string[]> {
  const content = temporaryContent(files);
  const { problems } = await content.read();
  content.remove();
  return problems.map(({ file, field, what }) => `${file.replace(/^.*content\//, '')} ${field ?? ''}: ${what}`);
}
