import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FoundTerm } from './find-term.ts';
import { gatherHits } from './gather-hits.ts';
import { packHits } from './hits.ts';
import { rankRecords } from './rank-records.ts';
import type { Term } from './term.ts';

const form = { text: 'word', words: ['word'], isTyped: true, isExact: false, isWeak: false };
const word: Term = { text: 'word', isPhrase: false, forms: [form], topics: [], count: 1 };
/** The records are `a`, `b`, and so on. */
const engine = { idOf: (record: number): string => String.fromCharCode(97 + record) };
const found = (worth: number, values: Record<string, [value: number, ...positions: number[]]>, term = word): FoundTerm => {
  const hits = Object.entries(values).map(([id, [score, ...positions]]) => {
    return { record: id.charCodeAt(0) - 97, score, positions, isInTitle: false };
  });
  const valueAt = (index: number): number => hits[index]?.score ?? 0;
  const [sought = form] = term.forms;
  return { term, worth, hits: gatherHits([{ form: sought, hits: packHits(hits), count: hits.length, valueAt }]) };
};
const scores = (...terms: FoundTerm[]) => rankRecords(engine, terms).map(({ id, score }) => [id, score]);

test('What each word says is added up, and a record needs only one of them.', () => {
  assert.deepEqual(scores(found(1, { a: [1], b: [0.5] }), found(2, { b: [1] })), [
    ['b', 2.5],
    ['a', 1],
  ]);
});

test('A word that is said twice counts twice.', () => {
  assert.deepEqual(scores(found(1, { a: [1] }, { ...word, count: 2 })), [['a', 2]]);
});

test('Words that stand near each other lift a record.', () => {
  const [[first] = []] = scores(found(1, { a: [1, 1], b: [1, 1] }), found(1, { a: [1, 50], b: [1, 2] }));
  assert.equal(first, 'b');
});

test('A phrase adds no score, and records of equal score come in the order of their ids.', () => {
  assert.deepEqual(scores(found(3, { b: [1], a: [1] }, { ...word, isPhrase: true })), [
    ['a', 0],
    ['b', 0],
  ]);
});

test('A record tells by which other name a topic stands in it.', () => {
  const other = { ...form, text: 'Persia', isTyped: false };
  const term = { ...word, forms: [other], topics: [{ id: 'iran', record: 'b' }] };
  const [record, page] = rankRecords(engine, [found(1, { a: [1], b: [1] }, term)]);
  assert.deepEqual(record?.found, [{ term, worth: 1, isInTitle: false, otherName: 'Persia' }]);
  assert.deepEqual(page?.found, [{ term, worth: 1, isInTitle: false, otherName: null }]);
});
