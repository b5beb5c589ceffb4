import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { readCollections } from './read-collections.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'lectern-collections-'));
after(() => {
  rmSync(folder, { recursive: true });
});

const docs = '{"id":"1","title":"One","text":"Some words."}\n{"id":"2","text":"No title."}\n';
const queries = '{"id":"q1","text":"words"}\n{"id":"q2","text":"nothing answers this"}\n{"id":"q3","text":"never judged"}\n';
const qrels = 'query-id\tcorpus-id\tscore\nq1\t1\t2\nq1\t2\t0\nq2\t1\t0\n';

function write(name: string, files: Record<string, string>): string {
  const place = path.join(folder, name);
  mkdirSync(place, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(place, file), text);
  return place;
}

test('A collection has its documents and those of its queries that something answers.', () => {
  const place = write('whole', { 'docs.jsonl': docs, 'queries.jsonl': queries, 'qrels.tsv': qrels });
  const grades = new Map([
    ['1', 2],
    ['2', 0],
  ]);
  assert.deepEqual(readCollections(place), [
    {
      name: 'whole',
      documents: [
        { id: '1', title: 'One', text: 'Some words.' },
        { id: '2', title: '', text: 'No title.' },
      ],
      queries: [{ id: 'q1', text: 'words', grades }],
    },
  ]);
});

test('A folder of collections gives each of them, by name.', () => {
  const files = { 'docs.jsonl': docs, 'queries.jsonl': queries, 'qrels.tsv': qrels };
  for (const name of ['many/b', 'many/a', 'many/a/inner']) write(name, files);
  assert.deepEqual(
    readCollections(path.join(folder, 'many')).map(({ name }) => name),
    ['a', 'b'],
  );
});

const wrong: [name: string, files: Record<string, string>, message: (place: string) => string][] = [
  ['empty', {}, (place) => `There is no judged collection in ${place}: docs.jsonl, queries.jsonl and qrels.tsv.`],
  ['half', { 'docs.jsonl': docs }, (place) => `There is no ${place}/qrels.tsv.`],
  [
    'broken',
    { 'docs.jsonl': `${docs}{"id":3}\n`, 'queries.jsonl': queries, 'qrels.tsv': qrels },
    (place) => `${place}/docs.jsonl:3 is not an object with the texts id and text.`,
  ],
  [
    'graded',
    { 'docs.jsonl': docs, 'queries.jsonl': queries, 'qrels.tsv': 'query-id\tcorpus-id\tscore\nq1 1 2\n' },
    (place) => `${place}/qrels.tsv:2 is not a query, a document and a grade between tabs.`,
  ],
];

for (const [name, files, message] of wrong) {
  test(`What is wrong with a collection is told with its place: ${name}.`, () => {
    const place = write(name, files);
    assert.throws(() => readCollections(place), { name: 'UsageError', message: message(place) });
  });
}
