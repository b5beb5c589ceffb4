import assert from 'node:assert/strict';
import { test } from 'node:test';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { importAll } from './import-all.ts';

const text = 'Tide mills\n\nThe harbour was built in a single summer by men who had never seen the sea before.\n';

function library(files: Readonly<Record<string, string>>): { contentDir: string; at: (name: string) => string } {
  const root = mkdtempSync(path.join(tmpdir(), 'import-'));
  mkdirSync(path.join(root, 'content/documents'), { recursive: true });
  for (const [name, words] of Object.entries(files)) writeFileSync(path.join(root, name), words);
  return { contentDir: path.join(root, 'content'), at: (name) => path.join(root, name) };
}

test('A document that the library does not have gets a record and a text; the second time nothing changes.', async () => {
  const { contentDir, at } = library({ 'mills.txt': text });
  const first = await importAll({ paths: [at('mills.txt')], contentDir });
  assert.deepEqual(
    first.documents.map((each) => [each.receipt.id, each.receipt.record, each.text]),
    [['tide-mills', 'created', 'new']],
  );
  const written = ['documents', 'texts'].map((folder) => readFileSync(path.join(contentDir, folder, 'tide-mills.mdx'), 'utf8'));
  const second = await importAll({ paths: [at('mills.txt')], contentDir });
  assert.deepEqual(
    second.documents.map((each) => [each.receipt.id, each.receipt.record, each.text]),
    [['tide-mills', 'checksum', 'same']],
  );
  assert.deepEqual(
    ['documents', 'texts'].map((folder) => readFileSync(path.join(contentDir, folder, 'tide-mills.mdx'), 'utf8')),
    written,
  );
});

test('An edited record and its digest are never touched.', async () => {
  const record = '---\ntitle: "Tide mills"\n---\n\nOur digest.\n';
  const { contentDir, at } = library({ 'mills.txt': text, 'content/documents/mills.mdx': record });
  const { documents } = await importAll({ paths: [at('mills.txt')], contentDir });
  assert.deepEqual(
    documents.map(({ receipt }) => [receipt.id, receipt.record]),
    [['mills', 'title']],
  );
  assert.equal(readFileSync(at('content/documents/mills.mdx'), 'utf8'), record);
});

test('The editor decides with --as, for one file and with a real id.', async () => {
  const { contentDir, at } = library({ 'mills.txt': text, 'quays.txt': text });
  assert.deepEqual(
    (await importAll({ paths: [at('mills.txt')], contentDir, as: 'mills' })).documents.map(({ receipt }) => receipt.id),
    ['mills'],
  );
  const refused = async (paths: string[], as: string): Promise<string[]> =>
    (await importAll({ paths, contentDir, as })).problems.map(({ rule }) => rule);
  assert.deepEqual(await refused([at('mills.txt'), at('quays.txt')], 'mills'), ['import/as-many']);
  assert.deepEqual(await refused([at('mills.txt')], '../mills'), ['import/as-id']);
});

test('Of two files of one document the first is written, the second refused, and the rest imported.', async () => {
  const { contentDir, at } = library({ 'a.txt': text, 'b.txt': `${text}\nMore.\n`, 'c.txt': text.replace('Tide', 'Wind') });
  const { documents, problems } = await importAll({ paths: [at('*.txt')], contentDir });
  assert.deepEqual(
    documents.map(({ receipt }) => receipt.id),
    ['tide-mills', 'wind-mills'],
  );
  assert.deepEqual(
    problems.map(({ file, what }) => [file, what]),
    [[at('b.txt'), `The file belongs to the document “tide-mills”, and so does ${at('a.txt')}, which this import wrote.`]],
  );
  assert.deepEqual(readdirSync(path.join(contentDir, 'texts')), [
    'tide-mills.mdx',
    'tide-mills.receipt.json',
    'wind-mills.mdx',
    'wind-mills.receipt.json',
  ]);
});

test('An id that belongs to another document is not taken over.', async () => {
  const { contentDir, at } = library({
    'mills.txt': text,
    'content/documents/tide-mills.mdx': '---\ntitle: "Something else"\n---\n',
  });
  assert.deepEqual(
    (await importAll({ paths: [at('mills.txt')], contentDir })).problems.map(({ what }) => what),
    ['The id “tide-mills” belongs to another document.'],
  );
});

test('Several records with the title of the document leave it to the editor.', async () => {
  const record = '---\ntitle: "Tide mills"\n---\n';
  const { contentDir, at } = library({
    'mills.txt': text,
    'content/documents/one.mdx': record,
    'content/documents/two.mdx': record,
  });
  const [problem] = (await importAll({ paths: [at('mills.txt')], contentDir })).problems;
  assert.deepEqual(
    [problem?.what, problem?.fix],
    ['Several records have the same title: one, two.', 'Say which one: `--as one`.'],
  );
});

test('Empty files and files that are no text are problems.', async () => {
  const { contentDir, at } = library({ 'empty.txt': ' \n\n', 'program.txt': '\0\u0001\u0002'.repeat(50) });
  assert.deepEqual(
    (await importAll({ paths: [at('*.txt')], contentDir })).problems.map(({ what }) => what),
    ['The file holds no words.', 'The file is binary, which is not read.'],
  );
});

test('A dry run writes nothing.', async () => {
  const { contentDir, at } = library({ 'mills.txt': text });
  const { documents } = await importAll({ paths: [at('mills.txt')], contentDir, isDryRun: true });
  assert.deepEqual(
    documents.map((each) => each.text),
    ['new'],
  );
  assert.equal(existsSync(path.join(contentDir, 'texts')), false);
});

test('A folder that cannot be written to leaves no half document.', async () => {
  const { contentDir, at } = library({ 'mills.txt': text });
  // A file in its place keeps even the superuser from writing into it.
  writeFileSync(path.join(contentDir, 'texts'), '');
  const { problems } = await importAll({ paths: [at('mills.txt')], contentDir });
  assert.deepEqual(
    problems.map(({ rule }) => rule),
    ['import/unwritable'],
  );
  assert.deepEqual(readdirSync(path.join(contentDir, 'documents')), []);
});

test('New records are filled from a list, with the licence of the command, and no text may be published by it.', async () => {
  const list = JSON.stringify([{ title: 'Tide mills', publisher: 'Quay Board', issued: { 'date-parts': [[2019, 5]] } }]);
  const { contentDir, at } = library({ 'mills.txt': text, 'works.json': list });
  const request = { paths: [at('mills.txt')], contentDir, records: at('works.json'), rights: 'CC BY 4.0' };
  const { documents } = await importAll(request);
  assert.deepEqual(documents[0]?.receipt.told, ['Filled from entry 1 of works.json.']);
  const record = readFileSync(path.join(contentDir, 'documents/tide-mills.mdx'), 'utf8');
  for (const line of ['publisher: "Quay Board"', 'date: "2019-05"', '  licence: "CC BY 4.0"', '  publishText: false'])
    assert.ok(record.includes(`${line}\n`), line);
});

test('A list of records that is none stops the import before anything is read.', async () => {
  const { contentDir, at } = library({ 'mills.txt': text, 'works.json': '{"title":' });
  const { documents, problems } = await importAll({ paths: [at('mills.txt')], contentDir, records: at('works.json') });
  assert.deepEqual([documents, problems.map(({ rule }) => rule)], [[], ['import/records-format']]);
});

test('A document with references of its own is the same the second time, and citations lead into its record.', async () => {
  const cited = `Tide mills\n\n${text.slice(12, -1)} So it was (Aro, 2018).\n\nReferences\n\nAro, P., 2018. Inns of the road.\n\nMoe, S., 2019. Mules.\n`;
  const { contentDir, at } = library({ 'mills.txt': cited });
  const all = (): string[] =>
    readdirSync(contentDir, { recursive: true })
      .map((name) => path.join(contentDir, String(name)))
      .filter((file) => /\.\w+$/.test(file))
      .map((file) => `${file}\n${readFileSync(file, 'utf8')}`);
  await importAll({ paths: [at('mills.txt')], contentDir });
  const first = all();
  assert.match(first.join(), /\(\[Aro, 2018\]\(#ref-aro-2018\)\)/);
  assert.match(first.join(), / {2}- id: "aro-2018"/);
  const { documents } = await importAll({ paths: [at('mills.txt')], contentDir });
  assert.deepEqual([documents[0]?.text, all()], ['same', first]);
});

test('The page, the PDF and the text of one work belong to one record.', async () => {
  const { contentDir, at } = library({
    'mills.txt': text,
    'mills.html': `<!doctype html><html><body><article><h1>Tide mills</h1><p>${text.slice(12)}</p><p>${text.slice(12)}</p></article></body></html>`,
  });
  await importAll({ paths: [at('mills.txt')], contentDir });
  const { documents } = await importAll({ paths: [at('mills.html')], contentDir });
  assert.deepEqual(
    documents.map((each) => [each.receipt.id, each.receipt.record, each.text]),
    [['tide-mills', 'title', 'changed']],
  );
  assert.deepEqual(readdirSync(path.join(contentDir, 'documents')), ['tide-mills.mdx']);
});
