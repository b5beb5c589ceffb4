import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentRecord, entry, temporaryContent, textRecord, type ContentFiles } from '../content/temporary-content.ts';

const references = `references:
  - { id: a, type: book, title: A }
  - { id: b, type: book, title: B }
  - { id: c, type: book, title: C, list: Further reading }`;
const record = `${documentRecord}\n${references}`;

test('A reference is used by a note, by the digest or by the text, and one in a list of its own need not be.', async () => {
  const note = `${record}\nnotes: [{ number: 1, at: para 1, cites: [a] }]`;
  const text = { 'texts/lamps.mdx': entry(textRecord, '\nOil [burns](#ref-b).\n') };
  assert.deepEqual(await faultsOf({ ...text, 'documents/lamps.mdx': entry(note) }), []);
  assert.deepEqual(await faultsOf({ ...text, 'documents/lamps.mdx': entry(record, '\nOil :cite[a].\n') }), []);
});

test('References that nothing cites are told together, at the first of them.', async () => {
  const many = `${documentRecord}\nreferences: [${'abcdefgh'.replace(/./g, (id) => `{ id: ${id}, type: book, title: T }, `)}]`;
  assert.deepEqual(await faultsOf({ 'documents/lamps.mdx': entry(`${many}\nnotes: [{ number: 1, at: para 1, cites: [b] }]`) }), [
    'references.0.id: Nothing cites the references “a”, “c”, “d”, “e”, “f”, and 2 more.',
  ]);
});

test('Where neither notes nor a text are held, nobody can tell what is cited.', async () => {
  assert.deepEqual(await faultsOf({ 'documents/lamps.mdx': entry(record, '\nOil :cite[a].\n') }), []);
});

test('A list from which nothing is cited is a list to read.', async () => {
  assert.deepEqual(
    await faultsOf({ 'documents/lamps.mdx': entry(record), 'texts/lamps.mdx': entry(textRecord, '\nOil.\n') }),
    [],
  );
});

async function faultsOf(files: ContentFiles): Promise<string[]> {
  const content = temporaryContent(files);
  const { problems } = await content.read();
  content.remove();
  return problems.map(({ field, what }) => `${field ?? ''}: ${what}`);
}
