import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { ReadResult } from '../reader.ts';
import { serialize } from '../serialize.ts';
import { tidyTree } from '../tidy-tree.ts';
import { checkRead } from '../tree/check-read.ts';
import { readDocx } from './read-docx.ts';
import { sampleDocx, sampleParagraph as p, type SampleParts } from './sample-docx.ts';

const data = '../shared/data/import/docx';

async function read(body: string, parts: SampleParts = {}): Promise<ReadResult> {
  const result = await readDocx(sampleDocx(body, parts), { path: 'a.docx', name: 'a.docx' });
  if ('rule' in result) throw new Error(result.what);
  assert.deepEqual(checkRead(result), []);
  return result;
}

const markdown = ({ tree }: ReadResult): string => serialize(tidyTree(tree)).trimEnd();

const marker = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${String(id)}"/></w:r>`;
const note = (kind: string, id: number, words: string): string => `<w:${kind} w:id="${String(id)}">${p(words)}</w:${kind}>`;

test('Footnotes and endnotes are joined to their markers, and a note without a marker is kept.', async () => {
  const body = `<w:p><w:r><w:t>One</w:t></w:r>${marker('footnote', 2)}<w:r><w:t>, two</w:t></w:r>${marker('endnote', 2)}</w:p>`;
  const footnotes = `${note('footnote', 2, 'first')}${note('footnote', 3, 'nowhere')}`;
  const result = await read(body, { footnotes, endnotes: note('endnote', 2, 'second') });
  assert.equal(markdown(result), 'One[^1], two[^2]\n\n[^1]: first\n\n[^2]: second\n\n[^3]: nowhere');
});

test('A marker whose note is missing is taken out and flagged.', async () => {
  const result = await read(`<w:p><w:r><w:t>One</w:t></w:r>${marker('footnote', 9)}</w:p>`);
  assert.equal(markdown(result), 'One');
  assert.deepEqual(result.flags, [
    { line: 1, rule: 'notes/no-note', what: 'A marker stands here in the original whose note is missing.' },
  ]);
});

test('A note that is marked twice stands once, and a marker within a word divides it in the account of words as on the page.', async () => {
  const words = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
  const body = `<w:p>${words('灯塔')}${marker('footnote', 2)}${words('熄灭')}${marker('footnote', 2)}</w:p>`;
  const result = await read(body, { footnotes: note('footnote', 2, 'first') });
  assert.equal(markdown(result), '灯塔[^1]熄灭\n\n[^1]: first');
  assert.deepEqual(result.flags, [
    { line: 1, rule: 'notes/marked-again', what: 'An earlier note is marked here a second time in the original.' },
  ]);
});

test('Comments are flags and dropped words, no text.', async () => {
  const comments = `<w:comment w:id="0" w:author="A. Reader">${p('Is this so?')}</w:comment>`;
  const result = await read(`<w:p><w:r><w:t>Claim</w:t></w:r><w:r><w:commentReference w:id="0"/></w:r></w:p>`, { comments });
  assert.equal(markdown(result), 'Claim');
  assert.deepEqual(result.flags, [
    { line: 1, rule: 'docx/comment', what: 'A comment of A. Reader stands here in the original: “Is this so?”' },
  ]);
  assert.deepEqual(result.dropped, [{ line: 0, reason: 'comment', text: 'Is this so?' }]);
});

const styles = [
  '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="H3"><w:name w:val="heading 3"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Chapter"/><w:basedOn w:val="H1"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="C"><w:name w:val="toc 1"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="Q"><w:name w:val="Intense Quote"/></w:style>',
].join('');

test('Styles give the title, headings without a skipped level, quotations and contents lists.', async () => {
  const body = [p('The Report', 'T'), p('First 3', 'C'), p('First', 'Own'), p('Deep', 'H3'), p('Said so.', 'Q'), p('End', 'H1')];
  const result = await read(body.join(''), { styles });
  assert.equal(markdown(result), '## First\n\n### Deep\n\n> Said so.\n\n## End');
  assert.deepEqual(result.record.title, { value: 'The Report', line: 1, evidence: 'style “Title”', confidence: 0.95 });
  assert.deepEqual(result.dropped, [
    { line: 2, reason: 'contents list', text: 'First 3' },
    { line: 1, reason: 'title, in the record', text: 'The Report' },
  ]);
});

test('Core properties are evidence; accounts and automatic titles are none.', async () => {
  const core = (title: string, creator: string): string =>
    `<c xmlns:dc="d" xmlns:dcterms="t"><dc:title>${title}</dc:title><dc:creator>${creator}</dc:creator><dcterms:created>2021-03-04T05:06:07Z</dcterms:created></c>`;
  const named = await read(p('Words.'), { core: core('On Bridges &amp; Roads', 'Jane Smith') });
  assert.deepEqual(named.record, {
    title: { value: 'On Bridges & Roads', line: 0, evidence: 'core property “title”', confidence: 0.6 },
    authors: { value: [{ family: 'Smith', given: 'Jane' }], line: 0, evidence: 'core property “creator”', confidence: 0.4 },
    date: { value: '2021-03-04', line: 0, evidence: 'core property “created”', confidence: 0.3 },
  });
  const automatic = await read(p('Words.'), { core: core('Microsoft Word - a.docx', 'jsmith') });
  assert.deepEqual(Object.keys(automatic.record), ['date']);
});

test('Words that mammoth passes over are kept: fields, changed direction, equations, text boxes of Word 2010.', async () => {
  const namespaces =
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
  const run = (words: string): string => `<w:r><w:t>${words}</w:t></w:r>`;
  const box = `<w:txbxContent>${p('Boxed')}</w:txbxContent>`;
  const body = [
    `<w:p><w:fldSimple w:instr="DATE">${run('Monday')}</w:fldSimple></w:p>`,
    `<w:p><w:bdo w:val="rtl">${run('سلام')}</w:bdo></w:p>`,
    '<w:p><m:oMath><m:r><m:t>E</m:t></m:r><m:r><m:t>=mc</m:t></m:r></m:oMath></w:p>',
    `<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>`,
    `<w:p><w:r><w:drawing>${box}</w:drawing></w:r></w:p>`,
  ];
  const result = await read(body.join(''), { namespaces });
  assert.equal(markdown(result), 'Monday\n\nسلام\n\nE =mc\n\nBoxed\n\nBoxed');
});

test('Running headers are dropped, tracked deletions are no words, pages are places.', async () => {
  const body = `${p('First.')}<w:p><w:r><w:lastRenderedPageBreak/><w:t>Second.</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>`;
  const result = await read(body, { header: p('Draft 3') });
  assert.equal(markdown(result), 'First.\n\nSecond.');
  assert.deepEqual(result.dropped, [{ line: 0, reason: 'running header', text: 'Draft 3' }]);
  assert.deepEqual(
    result.tree.children.map((node) => node.data?.page),
    [1, 2],
  );
});

test('Addresses that run are reduced to their words, and style maps of the document are not read.', async () => {
  const field = (address: string): string =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "${address}"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>here</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const more = { 'mammoth/style-map': new TextEncoder().encode('p => !') };
  const result = await read(`<w:p>${field('javascript:alert(1)')}</w:p><w:p>${field('https://a.example/b')}</w:p>`, { more });
  assert.equal(markdown(result), 'here\n\n[here](https://a.example/b)');
});

test(
  'Every document of the samples reads, with every note joined.',
  { skip: existsSync(data) ? false : `There is no ${data}.` },
  async () => {
    for (const name of readdirSync(data)) {
      const result = await readDocx(readFileSync(`${data}/${name}`), { path: name, name });
      if ('rule' in result) assert.match(result.rule, /^import\/(?:empty|docx-record-only)$/, name);
      else assert.deepEqual(checkRead(result), [], name);
    }
  },
);
