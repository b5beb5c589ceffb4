import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { joinLibrary } from '../../../../library/join-library.ts';
import { placesOf } from '../../../../library/content/places.ts';
import { readContent } from '../../../../library/content/read-content.ts';
import { editAlias, editDocument } from '../edit-corpus.ts';
import { writeCorpus } from './write-corpus.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'lectern-corpus-'));
const [first, second] = [path.join(folder, 'first'), path.join(folder, 'second')];
for (const each of [first, second]) await writeCorpus(each, { documents: 20, topics: 10 });
after(() => {
  rmSync(folder, { recursive: true });
});

const sourcesOf = (part: string, content = first): string[] => {
  const place = path.join(content, part);
  return readdirSync(place).map((name) => readFileSync(path.join(place, name), 'utf8'));
};

test('The same size gives the same library, without a fault, and every name of every topic occurs.', async () => {
  for (const part of ['documents', 'topics']) assert.deepEqual(sourcesOf(part), sourcesOf(part, second));
  const source = path.resolve(import.meta.dirname, '../../../..');
  const { content, problems } = await readContent(placesOf(folder, 'first', false), source);
  assert.deepEqual(problems, []);
  assert.ok(content);
  const text = sourcesOf('documents').join(' ');
  const names = content.topics.flatMap(({ record }) => [record.name, ...record.aliases.map((alias) => alias.text)]);
  assert.deepEqual([names.length, names.filter((name) => !text.includes(name))], [40, []]);
  const library = joinLibrary(content, false);
  assert.ok(library.topics.every(({ evidence }) => evidence.length > 0));
  assert.ok(library.timeline.length > 20);
});

test('A document has about 2,400 words, with headings, lists, notes and references, and one in twenty a component.', () => {
  const documents = sourcesOf('documents');
  const words = documents.map((document) => document.split(/\s+/).length);
  assert.ok(words.every((count) => count > 1_900 && count < 3_000));
  const parts = [/^## /m, /^- /m, /^> /m, /\[\^10\]:/, /:cite\[source-/, /^\| Year/m];
  assert.ok(documents.every((document) => parts.every((part) => part.test(document))));
  assert.equal(documents.filter((document) => document.includes('<FieldTable')).length, 1);
});

test('An edit changes one file and can be taken back.', () => {
  for (const [change, part] of [
    [editDocument, 'documents'],
    [editAlias, 'topics'],
  ] as const) {
    const [before, undo] = [sourcesOf(part), change(first)];
    assert.equal(sourcesOf(part).filter((source, index) => source !== before[index]).length, 1);
    undo();
    assert.deepEqual(sourcesOf(part), before);
  }
});
