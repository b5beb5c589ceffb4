import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeUpLibrary } from './made-up-library.ts';

const places = (count: number): string[] => [...makeUpLibrary(count).pages].map(({ place }) => place);

test('A library has a digest and a text for each document, and ten times as many topics as the root of their number.', () => {
  const all = places(9);
  assert.deepEqual(all.slice(0, 4), ['documents/0/', 'documents/0/text/', 'documents/1/', 'documents/1/text/']);
  assert.deepEqual([all.length, new Set(all).size], [18 + 30, 48]);
  assert.equal(all.filter((place) => place.startsWith('topics/')).length, 30);
});

test('The same size gives the same library, another size another one.', () => {
  const [first, second] = [makeUpLibrary(4), makeUpLibrary(4)];
  assert.deepEqual([...first.pages], [...second.pages]);
  assert.deepEqual(first.queries, second.queries);
  assert.notDeepEqual([...makeUpLibrary(5).pages][0], [...first.pages][0]);
});

test('A document has what search filters by, and every passage its own id.', () => {
  const [{ html } = { html: '' }] = makeUpLibrary(4).pages;
  const filters = [...html.matchAll(/data-pagefind-filter="(\w+)\[content\]"/g)].map(([, name]) => name);
  assert.deepEqual([...new Set(filters)], ['kind', 'publisher', 'year', 'topic']);
  const ids = [...html.matchAll(/<p id="(d-\w{7})"/g)].map(([, id]) => id);
  assert.deepEqual([ids.length, new Set(ids).size], [6, 6]);
});

test('Queries ask for words that stand in the library.', () => {
  const { pages, queries } = makeUpLibrary(4);
  const text = [...pages].map(({ html }) => html.toLowerCase()).join(' ');
  assert.equal(queries.length, 300);
  assert.deepEqual(
    queries.filter((query) => query.split(' ').every((word) => !text.includes(word.toLowerCase()))),
    [],
  );
});
