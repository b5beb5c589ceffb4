import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { documentRecord, entry, temporaryContent, textRecord, topicRecord } from './temporary-content.ts';

test('A second reading gives equal content from the cache.', async () => {
  const content = temporaryContent({ 'guide/keeping.mdx': entry('title: Keeping\nsummary: How to.', '\n```yaml\na: 1\n```\n') });
  const first = await content.read();
  assert.deepEqual(withoutFunctions(await content.read()), withoutFunctions(first));
  assert.equal(first.content?.guide[0]?.body.html.includes('code-'), true);
  content.remove();
});

test('A changed source is read anew, and so is every body where a topic gets a name.', async () => {
  const content = temporaryContent();
  await content.read();
  content.write({ 'documents/lamps.mdx': entry(documentRecord, '\nThe Big Lamp burns fat.\n') });
  assert.deepEqual(await mentionsIn(content), []);
  content.write({ 'topics/great-lamp.mdx': entry(topicRecord.replace('Old Lamp', 'Big Lamp')) });
  assert.deepEqual(await mentionsIn(content), [{ topic: 'great-lamp', start: 4, end: 12 }]);
  content.remove();
});

test('A cut-off file in the cache is made again.', async () => {
  const content = temporaryContent();
  const { content: first } = await content.read();
  const folder = path.join(content.places.cacheFolder, 'entries');
  for (const name of readdirSync(folder)) writeFileSync(path.join(folder, name), '{"lamps": {"body": {"html": "<p');
  assert.equal((await content.read()).content?.documents[0]?.body.html, first?.documents[0]?.body.html);
  content.remove();
});

test('The cache holds what the last reading held, and nothing of documents and bodies that are gone.', async () => {
  const content = temporaryContent({ 'documents/wicks.mdx': entry(documentRecord, '\nWicks of hemp.\n') });
  await content.read();
  content.write({ 'documents/wicks.mdx': null, 'documents/lamps.mdx': entry(documentRecord, '\nIt burns fat.\n') });
  await content.read();
  const folder = path.join(content.places.cacheFolder, 'entries');
  const cached = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'));
  assert.deepEqual(
    ['burns fat', 'burns oil', 'Wicks of hemp'].map((words) => cached.some((file) => file.includes(words))),
    [true, false, false],
  );
  content.remove();
});

test('A public build leaves out texts that may not be published, and says whose; a private one shows all.', async () => {
  const files = {
    'documents/lamps.mdx': entry(documentRecord.replace('publishText: true', 'publishText: false')),
    'documents/wicks.mdx': entry(documentRecord),
    'texts/lamps.mdx': entry(textRecord, '\nOil.\n'),
    'texts/wicks.mdx': entry(textRecord, '\nFat.\n'),
  };
  const shown = async (isPrivate: boolean) => {
    const content = temporaryContent(files, isPrivate);
    const { content: read } = await content.read();
    content.remove();
    return { texts: read?.texts.map(({ id }) => id), withheld: read?.withheld };
  };
  assert.deepEqual(await shown(false), { texts: ['wicks'], withheld: ['lamps'] });
  assert.deepEqual(await shown(true), { texts: ['lamps', 'wicks'], withheld: [] });
});

test('A document without a digest, and a library without topics, guide and about page, are sound.', async () => {
  const content = temporaryContent({ 'topics/great-lamp.mdx': null, 'documents/lamps.mdx': entry(documentRecord) });
  const { content: read, problems } = await content.read();
  assert.deepEqual([problems, read?.documents[0]?.body.html, read?.topics, read?.guide, read?.about], [[], '', [], [], null]);
  content.remove();
});

async function mentionsIn(content: ReturnType<typeof temporaryContent>) {
  const { content: read } = await content.read();
  return read?.documents[0]?.body.passages.flatMap(({ mentions }) => mentions);
}

function withoutFunctions(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
