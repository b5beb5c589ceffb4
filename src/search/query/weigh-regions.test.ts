import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Region } from './read-regions.ts';
import type { Term } from './term.ts';
import { weighRegions } from './weigh-regions.ts';

const region = (id: string, start: number, heading: Region['heading'] = null, isFirst = false): Region => ({
  ...{ id, isPassage: true, part: 'digest', start, end: start + 10, heading, isFirst, isNote: false },
});
const word: Term = { text: 'word', isPhrase: false, forms: [], topics: [], count: 1 };
const term = (...places: number[]) => ({ term: word, places, telling: places });
const idsOf = (regions: Region[], ...terms: ReturnType<typeof term>[]) =>
  weighRegions(regions, terms).map(({ region: { id } }) => id);

test('The passage with more of the words comes first, those with none are left out.', () => {
  assert.deepEqual(idsOf([region('a', 0), region('b', 10), region('c', 20)], term(2, 12), term(15)), ['b', 'a']);
});

test('Different words say more than one word twice.', () => {
  assert.deepEqual(idsOf([region('a', 0), region('b', 10)], term(1, 2, 11), term(12)), ['b', 'a']);
});

test('A short passage comes before a long one with the same words.', () => {
  assert.deepEqual(idsOf([{ ...region('long', 0), end: 50 }, region('short', 50)], term(3, 53)), ['short', 'long']);
});

test('A phrase counts more than words apart.', () => {
  const phrase = { term: { ...word, isPhrase: true }, places: [1, 2], telling: [1, 2] };
  assert.deepEqual(idsOf([region('phrase', 0), region('words', 10)], phrase, term(11, 13), term(12)), ['phrase', 'words']);
});

test('The text comes before its notes.', () => {
  assert.deepEqual(idsOf([{ ...region('note', 0), isNote: true }, region('text', 10)], term(1, 2, 11)), ['text', 'note']);
});

test('A heading with the words lifts the passages under it that have them, and brings no other.', () => {
  const heading = { start: 10, end: 12 };
  const regions = [region('a', 0), region('b', 12, heading, true), region('c', 22, heading), region('d', 32, heading)];
  assert.deepEqual(idsOf(regions, term(1, 10, 23)), ['c', 'a']);
});

test('Words that stand near each other say more.', () => {
  assert.deepEqual(idsOf([region('far', 0), region('near', 10)], term(0, 12), term(9, 13)), ['near', 'far']);
});

test('Words of a web address hold a passage in the list, and say nothing for it.', () => {
  const inAddress = { term: word, places: [2, 15], telling: [15] };
  assert.deepEqual(idsOf([region('a', 0), region('b', 10)], inAddress), ['b', 'a']);
});
