import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { joinLibrary } from '../join-library.ts';
import { documentRecord, entry, temporaryContent, textRecord } from '../content/temporary-content.ts';
import { verifyContent } from '../verify/verify-content.ts';

const record = `${documentRecord}\ndigest: { by: Us, checkedBy: null, date: "2026-01-02", omits: [] }`;
const folder = temporaryContent({
  'documents/lamps.mdx': entry(record, '\nThe Great Lamp burns oil :at[1 para 1].\n'),
  'texts/lamps.mdx': entry(textRecord, '\n## 1. Oil\n\nOil burns in the Great Lamp.\n'),
});
after(folder.remove);
const { content } = await folder.read();
assert.ok(content);
const [verified = assert.fail()] = verifyContent(content, new Set(['lamps']));
folder.write({ 'verified/lamps.json': JSON.stringify(verified.kept) });

test('A digest that was compared and is as it was has the result, and nothing is told.', async () => {
  const reading = await folder.read();
  assert.deepEqual(reading.problems, []);
  assert.ok(reading.content);
  assert.deepEqual(joinLibrary(reading.content, true).documents[0]?.verified, verified.kept);
});

test('It has the result where the text is not held, and where only the names of topics have changed.', async () => {
  folder.write({ 'texts/lamps.mdx': null, 'topics/oil.mdx': entry('name: Oil\nkind: idea\nsummary: It burns.') });
  const reading = await folder.read();
  assert.deepEqual(reading.problems, []);
  assert.ok(reading.content);
  assert.deepEqual(joinLibrary(reading.content, false).documents[0]?.verified, verified.kept);
  folder.write({ 'texts/lamps.mdx': entry(textRecord, '\n## 1. Oil\n\nOil burns in the Great Lamp.\n') });
});

const changes = {
  'words of the digest': { 'documents/lamps.mdx': entry(record, '\nThe Great Lamp burned oil :at[1 para 1].\n') },
  'place that it gives': { 'documents/lamps.mdx': entry(record, '\nThe Great Lamp burns oil :at[1].\n') },
  'word of the text': { 'texts/lamps.mdx': entry(textRecord, '\n## 1. Oil\n\nOil burnt in the Great Lamp.\n') },
};

for (const [changed, files] of Object.entries(changes)) {
  test(`With a changed ${changed} the result no longer holds, and the editor is told.`, async () => {
    const copy = temporaryContent({
      'documents/lamps.mdx': entry(record, '\nThe Great Lamp burns oil :at[1 para 1].\n'),
      'texts/lamps.mdx': entry(textRecord, '\n## 1. Oil\n\nOil burns in the Great Lamp.\n'),
      'verified/lamps.json': JSON.stringify(verified.kept),
      ...files,
    });
    after(copy.remove);
    const reading = await copy.read();
    assert.ok(reading.content);
    assert.equal(joinLibrary(reading.content, true).documents[0]?.verified, null);
    assert.equal(
      await copy.problems(),
      `content/documents/lamps.mdx:13:9  warning  digest/verified-stale
  digest: has changed since it was compared with the full text, or the text has.
  Why: Its page no longer says that it was checked.
  Do:  Run \`npm run verify -- lamps\` where the full text is held.

1 warning`,
    );
  });
}

test('An addition that stands nowhere in the digest is told.', async () => {
  const adds = 'adds: [{ words: nine of them, why: Our count. }]';
  const copy = temporaryContent({
    'documents/lamps.mdx': entry(record.replace('omits: []', `omits: [], ${adds}`), '\nNine lamps burn.\n'),
  });
  after(copy.remove);
  assert.equal(
    await copy.problems(),
    `content/documents/lamps.mdx:13:83  warning  digest/idle-addition
  digest.adds.0.words: “nine of them” stands nowhere in the digest.
  Why: Readers are told of something that we are said to add and do not.
  Do:  Write the words as the digest has them, or take the entry out.

1 warning`,
  );
});
