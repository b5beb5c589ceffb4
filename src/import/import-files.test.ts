import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

test('A folder that cannot be written to leaves no half document.', async (t) => {
  if (process.getuid?.() === 0) {
    t.skip('The superuser may write everywhere.');
    return;
  }
  const { contentDir, at } = library({ 'mills.txt': text });
  mkdirSync(path.join(contentDir, 'texts'));
  chmodSync(path.join(contentDir, 'texts'), 0o500);
  const { problems } = await importAll({ paths: [at('mills.txt')], contentDir });
  assert.deepEqual(
    problems.map(({ rule }) => rule),
    ['import/unwritable'],
  );
  assert.deepEqual(readdirSync(path.join(contentDir, 'documents')), []);
});
