import assert from 'node:assert/strict';
import { test } from 'node:test';
import { madeUpEngine } from './made-up-engine.ts';
import { orderByPassages } from './order-by-passages.ts';
import type { HeldTerm, RankedRecord } from './rank-records.ts';
import type { IndexedRecord, SearchEngine } from './search-engine.ts';

/** A document whose passages are these. */
function documentOf(id: string, ...passages: string[]): IndexedRecord {
  const words = ['Title', ...passages.flatMap((passage) => passage.split(' '))];
  const starts = passages.map((_, index) => 1 + passages.slice(0, index).flatMap((passage) => passage.split(' ')).length);
  const anchors = starts.map((position, index) => ({ id: `d-${String(index)}`, element: 'p', text: '', position }));
  return { path: `/documents/${id}/`, title: 'Title', about: '', summary: '', words, anchors };
}

const records: Readonly<Record<string, IndexedRecord>> = {
  apart: documentOf('apart', 'The lamp burns.', 'Nothing here.', 'A keeper sleeps.'),
  together: documentOf('together', 'Nothing here.', 'The keeper of the lamp sleeps.'),
};
const engine: SearchEngine = { ...madeUpEngine({}), load: (id) => Promise.resolve(records[id] ?? documentOf(id)) };
const held = (text: string): HeldTerm => {
  const form = { text, words: [text], isTyped: true, isExact: false, isWeak: false };
  return { term: { text, isPhrase: false, forms: [form], topics: [], count: 1 }, worth: 2, isInTitle: false, otherName: null };
};
const found = [held('lamp'), held('keeper')];
const idsOf = async (...ranked: RankedRecord[]): Promise<string[]> => (await orderByPassages(engine, ranked)).map(({ id }) => id);

test('Of two documents with the same words, the one that has them in one passage comes first.', async () => {
  assert.deepEqual(await idsOf({ id: 'apart', score: 5.1, found }, { id: 'together', score: 5, found }), ['together', 'apart']);
});

test('A document that says much more stays first.', async () => {
  assert.deepEqual(await idsOf({ id: 'apart', score: 50, found }, { id: 'together', score: 5, found }), ['apart', 'together']);
});

test('Records that were found by a filter alone keep their order.', async () => {
  assert.deepEqual(await idsOf({ id: 'apart', score: 0, found: [] }, { id: 'together', score: 0, found: [] }), [
    'apart',
    'together',
  ]);
});
