import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import {
  documentRecord,
  entry,
  temporaryContent,
  textRecord,
  topicRecord,
  type TemporaryContent,
} from '../../library/content/temporary-content.ts';
import { withdrawDocument, type WithdrawalOrder } from './withdraw-document.ts';

const fact = 'facts: [{ fact: in, text: the sea, document: oil, at: para 1 }]';
const plain = entry(topicRecord, '\nThe Great Lamp is old.\n');

function library(more: Record<string, string | null> = {}): TemporaryContent {
  const folder = temporaryContent({
    'documents/oil.mdx': entry(
      `${documentRecord.replace('On lamps', 'Oil & wicks')}\nformerly: [oil-paper]`,
      '\nOil burned on 3 May 1901 :at[para 1].\n',
    ),
    'texts/oil.mdx': entry(textRecord, '\nOil burned on 3 May 1901.\n'),
    'texts/oil.receipt.json': '{}',
    'ledger/oil.json': '{ "digest": [], "text": [], "moved": {} }',
    'topics/great-lamp.mdx': plain,
    ...more,
  });
  after(folder.remove);
  return folder;
}

function withdraw(folder: TemporaryContent, more: Partial<WithdrawalOrder> = {}): Promise<string> {
  const { contentFolder: contentDir } = folder.places;
  const order = { id: 'oil', contentDir, root: path.dirname(contentDir), date: '2026-05-06', reason: 'Its author asked for it.' };
  return withdrawDocument({ ...order, isDryRun: false, isWithoutTitle: false, ...more });
}

function filesIn(folder: TemporaryContent): string[] {
  const names = readdirSync(folder.places.contentFolder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => path.extname(name) !== '').sort();
}

test('What needs a document is told with its place, and nothing is changed until it is mended.', async () => {
  const folder = library({ 'topics/great-lamp.mdx': entry(`${topicRecord}\n${fact}`, '\nThe lamp is old :cite[oil].\n') });
  const before = filesIn(folder);
  await assert.rejects(withdraw(folder), (error: Error) => {
    const places = [...error.message.matchAll(/topics\/great-lamp\.mdx:(\d+):\d+ {2}error {2}(\S+)/g)];
    assert.deepEqual(
      places.map(([, line, rule]) => [line, rule]),
      [
        ['6', 'topic/unknown-document'],
        ['9', 'markup/unknown-citation'],
      ],
    );
    return error.name === 'ContentError';
  });
  assert.deepEqual(filesIn(folder), before);
});

test('A dry run tells what would go and what would be said, and changes nothing.', async () => {
  const folder = library({ 'documents/lamps.mdx': entry(documentRecord, '\nAs in Oil & wicks.\n') });
  const before = filesIn(folder);
  const shown = path.relative(process.cwd(), folder.places.contentFolder);
  assert.equal(
    (await withdraw(folder, { isDryRun: true })).replaceAll(shown, 'content'),
    `Nothing is changed. Withdrawing oil would delete:
  content/documents/oil.mdx
  content/texts/oil.mdx
  content/texts/oil.receipt.json
  content/ledger/oil.json

16 addresses would say:
  Oil & wicks. It was withdrawn from this library on 6 May 2026. Reason: Its author asked for it.

It is still named here; look whether that should stay:
  content/documents/lamps.mdx:15

Nothing needs it. Run the command without --dry-run to withdraw it.`,
  );
  assert.deepEqual(filesIn(folder), before);
});

test('A withdrawn document leaves its title, the day, the reason and its addresses, and the library reads well without it.', async () => {
  const folder = library();
  const root = path.dirname(folder.places.contentFolder);
  for (const made of [
    'dist/documents/oil',
    'dist-private/documents/lamps',
    '.cache/public-1',
    '.cache/compiled',
    '.cache/chromium',
  ])
    mkdirSync(path.join(root, made), { recursive: true });
  writeFileSync(path.join(root, '.cache/public-1/kept.json'), 'Oil burned on 3 May 1901.');
  assert.match(await withdraw(folder), /^Withdrew oil\./);
  assert.deepEqual(filesIn(folder), ['documents/lamps.mdx', 'library.yaml', 'topics/great-lamp.mdx', 'withdrawn/oil.yaml']);
  const { content, problems } = await folder.read();
  assert.deepEqual(problems, []);
  const pages = ['oil', 'oil-paper'].flatMap((id) => [
    ...['', 'cite.bib', 'cite.csl.json', 'cite.ris', 'text/'].map((file) => `/documents/${id}/${file}`),
    `/timeline/documents/${id}/`,
  ]);
  const previews = ['', '.digest-0', '.text-0'].map((file) => `/data/previews/documents/oil${file}.json`);
  assert.deepEqual(content?.withdrawn.get('oil'), {
    title: 'Oil & wicks',
    date: '2026-05-06',
    reason: 'Its author asked for it.',
    formerly: ['oil-paper'],
    addresses: ['/data/evidence/oil.json', ...previews, ...pages].sort(),
  });
  assert.deepEqual(
    ['dist', 'dist-private', '.cache/public-1', '.cache/compiled', '.cache/chromium'].map((made) =>
      existsSync(path.join(root, made)),
    ),
    [false, true, false, false, true],
  );
});

test('Where even the title must go, the tombstone has none.', async () => {
  const folder = library();
  await withdraw(folder, { isWithoutTitle: true, reason: undefined });
  const written = readFileSync(path.join(folder.places.contentFolder, 'withdrawn/oil.yaml'), 'utf8');
  assert.match(written, /^title: null\ndate: "2026-05-06"\nformerly:\n/);
  assert.doesNotMatch(written, /wicks|reason/);
});

test('A document is withdrawn once, and its ids are not given again.', async () => {
  const folder = library();
  await withdraw(folder);
  await assert.rejects(withdraw(folder), { name: 'UsageError', message: 'The document "oil" was withdrawn on 2026-05-06.' });
  await assert.rejects(withdraw(folder, { id: 'tides' }), { message: 'There is no document "tides".' });
  folder.write({ 'documents/lamps.mdx': entry(`${documentRecord}\nformerly: [oil-paper]`) });
  assert.equal(
    await folder.problems(),
    `content/documents/lamps.mdx:13:12  error  record/withdrawn-id
  formerly.0: “oil-paper” is the id of a document that was withdrawn.
  Why: Its addresses tell readers that it was withdrawn; they cannot show it as well.
  Do:  Take the document out again, or delete withdrawn/oil.yaml where it is to come back.

1 error`,
  );
});
