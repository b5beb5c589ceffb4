import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  documentRecord,
  entry,
  temporaryContent,
  textRecord,
  topicRecord,
  type ContentFiles,
} from '../content/temporary-content.ts';

test('Names, titles and texts in the script of their language are not told, nor is the guide, which shows other languages.', async () => {
  const persian = documentRecord.replace('language: en', 'language: fa').replace('On lamps', 'درباره چراغ‌ها');
  const reference = 'references: [{ id: a, type: book, title: О лампах, language: ru }]';
  assert.deepEqual(
    await faultsOf({
      'documents/wicks.mdx': entry(`${persian}\n${reference}`, '\nOf :words[چراغ]{language="fa"}.\n'),
      'texts/wicks.mdx': entry(textRecord, '\nIn short: oil.\n\nچراغ‌ها می‌سوزند و نور آن‌ها از دور دیده می‌شود.\n'),
      'topics/great-lamp.mdx': entry(topicRecord.replace('[Old Lamp]', '[{ text: الفنار, language: ar }]')),
      'guide/keeping.mdx': entry('title: Keeping\nsummary: How to.', '\nWrite الفنار.\n'),
    }),
    [],
  );
});

test('A title, the title of a source and a text that are not are told with what they begin with.', async () => {
  const long = 'О лампах и о том, как их хранят на скале, и ещё о многом другом, что было';
  const references = `references: [{ id: a, type: book, title: "${long}" }]`;
  assert.deepEqual(
    await faultsOf({
      'documents/lamps.mdx': entry(`${documentRecord.replace('On lamps', 'О лампах')}\n${references}`),
      'texts/lamps.mdx': entry(textRecord, '\nOil.\n\nЛампы горят долго.\n'),
    }),
    [
      'documents/lamps.mdx:2 “О лампах” is not in the script of its language (en).',
      'documents/lamps.mdx:13 “О лампах и о том, как их хранят на скале, и ещё о многом дру…” is not in the script of its language (en).',
      'texts/lamps.mdx:2 “Oil. Лампы горят долго.” is not in the script of its language (en).',
    ],
  );
});

async function faultsOf(files: ContentFiles): Promise<string[]> {
  const content = temporaryContent(files);
  const { problems } = await content.read();
  content.remove();
  return problems.map(({ file, line, what }) => `${file.replace(/^.*content\//, '')}:${String(line)} ${what}`);
}
