import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runHostile } from './hostile-run.ts';
import { importAll } from './import-all.ts';
import { pdfOf } from './pdf-of.ts';
import { zipOf } from './zip-of.ts';

const data = '../shared/data/hostile/blns.json';
const prose = 'This is a sentence of ordinary prose with more than a dozen words in it, to be sure.';
const own = [
  'import x from "y"',
  'export const a = 1',
  '{process.exit(1)}',
  '<script>alert(1)</script>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '<!-- comment -->',
  '12:30pm a:b[c] ::leaf[x]{y}',
  '../../../etc/passwd',
  '__proto__: { polluted: true }',
  'title: "x"\npublishText: true',
  '[^1]: x',
];

async function imported(name: string, bytes: Uint8Array | string) {
  const root = mkdtempSync(path.join(tmpdir(), 'hostile-'));
  after(() => {
    rmSync(root, { recursive: true });
  });
  const contentDir = path.join(root, 'content');
  mkdirSync(path.join(contentDir, 'documents'), { recursive: true });
  writeFileSync(path.join(root, name), bytes);
  const started = performance.now();
  const result = await importAll({ paths: [path.join(root, name)], contentDir });
  assert.ok(performance.now() - started < 20_000, 'It took longer than 20 seconds.');
  const written = readdirSync(root, { recursive: true })
    .map(String)
    .filter((file) => /\.\w+$/.test(file) && file !== name);
  const text = written.find((file) => file.endsWith('texts') || /texts.*\.mdx$/.test(file));
  const record = written.find((file) => /documents.*\.mdx$/.test(file));
  const read = (file: string | undefined): string => (file === undefined ? '' : readFileSync(path.join(root, file), 'utf8'));
  return { ...result, written: written.sort(), text: read(text), record: read(record) };
}

test('Code in every place of every format of text stays words, and nothing is written elsewhere.', async () => {
  const { files, imported: count, faults } = await runHostile(own);
  assert.deepEqual(faults, []);
  assert.ok(count > files / 2, `Only ${String(count)} of ${String(files)} were imported.`);
});

const skip = existsSync(data) ? false : `There is no ${data}.`;

test('So do strings of the list of naughty ones; npm run bench -- hostile tries all of them.', { skip }, async () => {
  const strings = JSON.parse(readFileSync(data, 'utf8')) as string[];
  assert.deepEqual((await runHostile(strings.filter((_, index) => index % 40 === 7))).faults, []);
});

test('A path in a title leads nowhere.', async () => {
  const { written } = await imported('a.txt', `../../../../tmp/outside\n\n${prose}\n`);
  assert.deepEqual(written, [
    'content/documents/tmp-outside.mdx',
    'content/texts/tmp-outside.mdx',
    'content/texts/tmp-outside.receipt.json',
  ]);
});

test('Null bytes are no text.', async () => {
  const { problems } = await imported('a.txt', Buffer.alloc(4000));
  assert.deepEqual(
    problems.map(({ rule }) => rule),
    ['import/format'],
  );
});

for (const [format, around] of Object.entries({
  txt: (words: string) => `Quays\n\n${words}\n\n${prose}\n`,
  md: (words: string) => `# Quays\n\n${words}\n\n${prose}\n`,
  html: (words: string) =>
    `<!doctype html><html><body><article><h1>Quays</h1><p>${words}</p><p>${prose}</p></article></body></html>`,
})) {
  test(`Direction overrides in a .${format} file are taken out and flagged; joiners stay.`, async () => {
    const words = `The sign \u202Eesrever\u202C was read at the quay by می\u200Cخواهم and by all the others there.`;
    const { text, documents } = await imported(`a.${format}`, around(words));
    assert.match(text, /esrever was read at the quay by می\u200Cخواهم/);
    assert.doesNotMatch(text, /[\u202A-\u202E]/);
    assert.ok(documents[0]?.receipt.flags.some(({ rule }) => rule === 'text/direction-override'));
  });
}

test('UTF-16 and a byte order mark are read.', async () => {
  const words = `Tide mills\n\nÉtretat stands by the sea. ${prose}\n`;
  for (const bytes of [Buffer.from(`\uFEFF${words}`, 'utf16le'), Buffer.from(`\uFEFF${words}`, 'utf8')]) {
    const { text, problems } = await imported('a.txt', bytes);
    assert.deepEqual(problems, []);
    assert.match(text, /Étretat/);
  }
});

test('Five thousand nested elements are read or refused with the reason.', async () => {
  const page = `<!doctype html><html><body><article>${'<div>'.repeat(5000)}<p>${prose}</p>${'</div>'.repeat(5000)}</article></body></html>`;
  const { documents, text } = await imported('deep.html', page);
  assert.match(text, /ordinary prose/);
  assert.ok(documents[0]?.receipt.flags.some(({ rule }) => rule === 'html/depth'));
});

test('Five thousand nested quotations are refused with the reason.', async () => {
  const { problems } = await imported('deep.md', `${'> '.repeat(5000)}${prose}\n`);
  assert.equal(problems.length, 1);
  assert.match(problems[0]?.what ?? '', /nest|deep/i);
});

test('A small Word file that unpacks to 300 MB is refused before it is unpacked.', async () => {
  const bomb = zipOf({ '[Content_Types].xml': new Uint8Array(0), 'word/document.xml': new Uint8Array(300e6) });
  const { problems, written } = await imported('bomb.docx', bomb);
  assert.match(problems[0]?.what ?? '', /300 MB/);
  assert.deepEqual(written, []);
});

test('A script in a PDF does not run, and the words of the file are read.', async () => {
  const script = '<< /S /JavaScript /JS (app.alert\\(1\\); this.exportDataObject\\({ cName: "x" }\\)) >>';
  const { text, problems } = await imported('script.pdf', pdfOf([prose, prose], `/OpenAction ${script}`));
  assert.deepEqual(problems, []);
  assert.match(text, /ordinary prose/);
  assert.doesNotMatch(text, /app\.alert/);
});

test('A scanned PDF gets a record that says why it has no text.', async () => {
  const { documents, record, written } = await imported('scan.pdf', pdfOf([]));
  assert.deepEqual(
    documents.map(({ receipt, text }) => [receipt.id, text]),
    [['scan', 'none']],
  );
  assert.deepEqual(written, ['content/documents/scan.mdx']);
  assert.match(record, /^note: "The PDF has no text layer/m);
});
