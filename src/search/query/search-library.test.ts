import assert from 'node:assert/strict';
import { test } from 'node:test';
import { madeUpEngine } from './made-up-engine.ts';
import { isEmptyRequest, searchLibrary, type SearchRequest } from './search-library.ts';

const engine = madeUpEngine({
  chapter: { text: 'iran iran iran iran', values: { kind: ['guide'] } },
  topic: { text: 'iran iran iran', values: { kind: ['topic'] } },
  undated: { text: 'iran iran', values: { kind: ['news'] } },
  older: { text: 'iran iran iran', values: { kind: ['briefing'] }, date: '2019' },
  newer: { text: 'iran', values: { kind: ['briefing'] }, date: '2020-01-03' },
});

const search = async (request: Partial<SearchRequest>) => {
  const { records, topics, matching } = await searchLibrary(engine, { query: '', choice: {}, order: 'best', ...request });
  return { records: records.map(({ id }) => id), topics: topics.map(({ id }) => id), matching: matching.length };
};

test('Documents come first, then topics, then the guide, each the best first.', async () => {
  assert.deepEqual(await search({ query: 'iran' }), {
    records: ['older', 'undated', 'newer', 'topic', 'chapter'],
    topics: ['topic'],
    matching: 5,
  });
});

test('A topic whose name the query gives comes before those that speak of it more.', async () => {
  const topics = madeUpEngine({
    other: { text: 'iraq iraq iraq', values: { kind: ['topic'] } },
    iraq: { text: 'iraq', values: { kind: ['topic'] } },
  });
  const { records } = await searchLibrary(topics, { query: 'iraq', choice: {}, order: 'best' });
  assert.deepEqual(
    records.map(({ id }) => id),
    ['iraq', 'other'],
  );
});

test('The newest come first where the reader wants that, undated documents last.', async () => {
  assert.deepEqual((await search({ query: 'iran', order: 'newest' })).records, ['newer', 'older', 'undated', 'topic', 'chapter']);
});

test('A choice narrows what the query finds, which is still counted.', async () => {
  assert.deepEqual(await search({ query: 'iran', choice: { kind: ['news'] } }), {
    records: ['undated'],
    topics: [],
    matching: 5,
  });
});

test('A choice without a query finds all that it admits, the newest first.', async () => {
  assert.deepEqual((await search({ choice: { kind: ['briefing', 'news'] } })).records, ['newer', 'older', 'undated']);
});

test('A request is empty without a word and without a choice.', () => {
  const nothing: SearchRequest = { query: ' ?! ', choice: { kind: [] }, order: 'newest' };
  assert.equal(isEmptyRequest(nothing), true);
  assert.equal(isEmptyRequest({ ...nothing, query: 'iran' }), false);
  assert.equal(isEmptyRequest({ ...nothing, choice: { kind: ['news'] } }), false);
});
