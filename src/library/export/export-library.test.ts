import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { LibraryExport } from '../../schema/export.ts';
import { joinLibrary } from '../join-library.ts';
import { placesOf } from '../content/places.ts';
import { readContent } from '../content/read-content.ts';
import { documentRecord, entry, temporaryContent, textRecord } from '../content/temporary-content.ts';
import { exportJsonSchema } from './export-json-schema.ts';
import { exportLibrary } from './export-library.ts';
import { exportLines } from './export-lines.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const cacheFolder = mkdtempSync(path.join(tmpdir(), 'lectern-export-'));
after(() => {
  rmSync(cacheFolder, { recursive: true });
});

/** The export of a content folder of the project. */
async function exportFolder(folder: string, isPrivate: boolean): Promise<LibraryExport> {
  const places = { ...placesOf(root, folder, isPrivate), cacheFolder };
  const { content } = await readContent(places, path.join(root, 'src'));
  assert.ok(content);
  return exportLibrary(joinLibrary(content, isPrivate));
}

const text = `
## Oil

### Whale oil

| Lamp | Burns |
| --- | --- |
| Great Lamp | oil |

On 3 May 1901 the **Old** Lamp[^1] went out, says [Cobb](#ref-cobb-1900).

[^1]: The Great Lamp.
`;

const references = `
references:
  - { id: cobb-1900, type: book, title: Lamps, issued: "1900" }
notes:
  - { number: 1, at: para 1, cites: [cobb-1900] }`;

/** The export of a small library: one document with a text, one topic, one event. */
async function exportSample(isPrivate = false, publishText = true): Promise<LibraryExport> {
  const record = (documentRecord + references).replace('publishText: true', `publishText: ${String(publishText)}`);
  const content = temporaryContent(
    {
      'documents/lamps.mdx': entry(record, '\nIn 1901 the Great Lamp went out :at[para 1].\n'),
      'texts/lamps.mdx': entry(textRecord, text),
      'topics/great-lamp.mdx': entry(
        'name: Great Lamp\nkind: place\nsummary: A light.\naliases: [Old Lamp, { text: GL, exact: true }]',
        '\nIt went out :cite[lamps]{at="para 1"}.\n',
      ),
      'events/going-out.mdx': entry(
        'name: The lamp goes out\nsummary: It went out.\ndate: "1901-05"\ntopic: great-lamp\n' +
          'accounts: [{ document: lamps, statements: [{ aspect: when, text: in May, at: para 1 }] }]',
        '\nOne night :cite[lamps].\n',
      ),
    },
    isPrivate,
  );
  try {
    const read = await content.read();
    assert.ok(read.content, JSON.stringify(read.problems));
    return exportLibrary(joinLibrary(read.content, isPrivate));
  } finally {
    content.remove();
  }
}

function asText(value: LibraryExport): string {
  return [...exportLines(value)].join('');
}

const folders: [folder: string, isPrivate: boolean][] = [
  ['content', false],
  ['content', true],
  ['e2e/library', false],
  ['e2e/library', true],
];

for (const [folder, isPrivate] of folders) {
  const named = `the ${isPrivate ? 'private' : 'public'} export of ${folder}`;

  test(`In ${named}, as written, every field is as its published schema says.`, async () => {
    const exported = await exportFolder(folder, isPrivate);
    const validate = new Ajv2020({ validateFormats: false, strictTypes: false, allErrors: true }).compile(
      exportJsonSchema('https://example.org/'),
    );
    validate(JSON.parse(asText(exported)));
    assert.deepEqual(validate.errors, null);
  });

  test(`In ${named} every mention cuts its words out of its passage, and every statement its date and sentence.`, async () => {
    const { passages, mentions, statements } = await exportFolder(folder, isPrivate);
    const texts = new Map(passages.map(({ document, id, text }) => [`${document}#${id}`, text]));
    assert.ok(mentions.length > 0 && statements.length > 0);
    for (const { document, passage, start, end, surface } of [...mentions, ...statements]) {
      assert.equal(texts.get(`${document}#${passage}`)?.slice(start, end), surface);
      assert.notEqual(surface, '');
    }
    for (const { document, passage, sentence } of statements) assert.ok(texts.get(`${document}#${passage}`)?.includes(sentence));
  });

  test(`In ${named} whatever is referred to is there.`, async () => {
    const { documents, passages, mentions, topics, events, references, citations } = await exportFolder(folder, isPrivate);
    const documentIds = new Set(documents.map(({ id }) => id));
    const topicIds = new Set(topics.map(({ id }) => id));
    const introductions = [...topics, ...events].flatMap(({ id, introduction }) =>
      introduction.map((each) => `${id}#${each.id}`),
    );
    const passageIds = new Set([...passages.map(({ document, id }) => `${document}#${id}`), ...introductions]);
    const sources = new Set(references.map(({ document, id }) => `${document}#${id}`));
    assert.equal(passageIds.size, passages.length + introductions.length);
    for (const { document } of [...passages, ...references]) assert.ok(documentIds.has(document), document);
    for (const { topic } of mentions) assert.ok(topicIds.has(topic), topic);
    for (const { from, to } of citations) {
      assert.ok(passageIds.has(`${from.id}#${from.passage}`), JSON.stringify(from));
      assert.ok(
        to.reference === null ? documentIds.has(to.document) : sources.has(`${to.document}#${to.reference}`),
        JSON.stringify(to),
      );
    }
  });
}

test('No word of a text that may not be published is in a public export.', async () => {
  assert.match(asText(await exportFolder('e2e/library', true)), /zanzibarquartz/);
  const exported = await exportFolder('e2e/library', false);
  assert.doesNotMatch(asText(exported), /zanzibarquartz/);
  assert.deepEqual(
    exported.documents.map(({ id, isWithheld }) => [id, isWithheld]),
    [
      ['keepers-letters', true],
      ['lamp-report', false],
    ],
  );
});

test('Two exports of one library are the same to the byte, with one entry of a list on a line.', async () => {
  const [one, other] = [asText(await exportSample()), asText(await exportSample())];
  assert.equal(one, other);
  assert.deepEqual(JSON.parse(one), await exportSample());
  assert.equal(one.split('\n').filter((line) => line.startsWith('{"document":"lamps","passage":')).length, 6);
});

test('A passage has its headings, its note, and what points from it.', async () => {
  const { passages } = await exportSample();
  assert.deepEqual(
    passages.map(({ part, kind, headings, text, locators, note, markers }) => ({
      part,
      kind,
      headings,
      text,
      locators,
      note,
      markers,
    })),
    [
      {
        ...{ part: 'digest', kind: 'paragraph', headings: [], text: 'In 1901 the Great Lamp went out.' },
        ...{ locators: ['para 1'], note: undefined, markers: [] },
      },
      {
        ...{ part: 'text', kind: 'table', headings: ['Oil', 'Whale oil'], text: 'Lamp\nBurns\nGreat Lamp\noil' },
        ...{ locators: [], note: undefined, markers: [] },
      },
      {
        ...{ part: 'text', kind: 'paragraph', headings: ['Oil', 'Whale oil'] },
        ...{ text: 'On 3 May 1901 the Old Lamp went out, says Cobb.', locators: [], note: undefined, markers: ['1'] },
      },
      {
        ...{ part: 'text', kind: 'note', headings: [], text: 'The Great Lamp.' },
        ...{ locators: [], note: '1', markers: [] },
      },
    ],
  );
});

test('The address of a passage is the public one, under the path of the library.', async () => {
  const { passages } = await exportSample();
  assert.deepEqual(
    passages.slice(0, 2).map(({ id, address }) => address.replace(id, 'id')),
    ['https://example.org/lamps/documents/lamps/#id', 'https://example.org/lamps/documents/lamps/text/#id'],
  );
});

test('A citation says what cites, what is cited, where in it, and through which note.', async () => {
  const { passages, citations, topics, events } = await exportSample();
  const cobb = { document: 'lamps', reference: 'cobb-1900' };
  const from = { in: 'document', id: 'lamps', passage: passages[2]?.id };
  assert.deepEqual(citations, [
    { from, to: cobb, locator: null, note: null },
    { from, to: cobb, locator: null, note: '1' },
    {
      from: { in: 'topic', id: 'great-lamp', passage: topics[0]?.introduction[0]?.id },
      ...{ to: { document: 'lamps', reference: null }, locator: 'para 1', note: null },
    },
    {
      from: { in: 'event', id: 'going-out', passage: events[0]?.introduction[0]?.id },
      ...{ to: { document: 'lamps', reference: null }, locator: null, note: null },
    },
  ]);
});

test('An event leads to the passages that its accounts stand on, and a topic has its aliases.', async () => {
  const { passages, events, topics } = await exportSample();
  const marks = [{ locator: 'para 1', passage: passages[1]?.id }];
  assert.deepEqual(events[0]?.accounts, [{ document: 'lamps', statements: [{ aspect: 'when', text: 'in May', marks }] }]);
  assert.deepEqual(topics[0]?.aliases, [{ text: 'Old Lamp' }, { text: 'GL', exact: true }]);
});

test('Of a document whose text is withheld an account leads to the digest.', async () => {
  const { passages, events } = await exportSample(false, false);
  assert.deepEqual(
    passages.map(({ part }) => part),
    ['digest'],
  );
  assert.equal(events[0]?.accounts[0]?.statements[0]?.marks[0]?.passage, passages[0]?.id);
});

test('The schema names its own address, the one that an export gives.', async () => {
  assert.partialDeepStrictEqual(exportJsonSchema('https://example.org/lamps/'), {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: (await exportSample()).$schema,
    additionalProperties: false,
  });
});
