import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  correctedInWords,
  countInWords,
  otherNamesInWords,
  passagesInWords,
  unknownFiltersInWords,
  unknownInWords,
} from './outcome-words.ts';

const records = (count: number) => Array.from({ length: count }, (_, id) => ({ id: String(id), score: 1, found: [] }));
const word = (text: string) => ({ text, isPhrase: false, hits: [] });
const phrase = (text: string) => ({ text, isPhrase: true, hits: [] });

test('The count names the query.', () => {
  assert.equal(countInWords({ records: records(1), matching: records(1) }, ' kirkuk '), '1 result for “kirkuk”.');
  assert.equal(countInWords({ records: records(0), matching: records(0) }, 'zebra'), 'Nothing found for “zebra”.');
});

test('Where filters leave some out, the count says of how many.', () => {
  assert.equal(countInWords({ records: records(3), matching: records(7) }, 'iran'), '3 of 7 results for “iran”.');
  assert.equal(countInWords({ records: records(3), matching: records(7) }, ''), '3 of 7 results.');
});

test('Passages are counted with the results that hold them.', () => {
  assert.equal(passagesInWords(1, 1), '1 passage in 1 result');
  assert.equal(passagesInWords(1200, 40), '1,200 passages in 40 results');
});

test('Words and phrases that stand nowhere are named.', () => {
  assert.equal(unknownInWords([]), '');
  assert.equal(unknownInWords([word('zebra'), word('lion'), word('emu')]), 'No page has “zebra”, “lion” or “emu”.');
  assert.equal(
    unknownInWords([phrase('zone green')]),
    'The words “zone green” stand nowhere in this order, so these are results for each of them.',
  );
});

test('Filters for what is not there are named.', () => {
  assert.equal(unknownFiltersInWords([]), '');
  assert.equal(
    unknownFiltersInWords([{ facet: 'author', value: 'Nobody' }]),
    'There is no author “Nobody”. This filter was passed over.',
  );
  assert.equal(
    unknownFiltersInWords([
      { facet: 'year', value: '1066' },
      { facet: 'topic', value: 'zebra' },
    ]),
    'There is no year “1066”. There is no topic “zebra”. These filters were passed over.',
  );
});

test('Misspelled words are named.', () => {
  assert.equal(correctedInWords(null), '');
  const words = [{ typed: 'geren', meant: 'green' }];
  assert.equal(correctedInWords({ query: 'green zone', words }), 'No page has “geren”.');
});

test('Other names are told once each, at most three.', () => {
  assert.equal(otherNamesInWords([]), '');
  assert.equal(otherNamesInWords(['Hashd al-Shaabi', 'Hashd al-Shaabi']), 'Found as “Hashd al-Shaabi”');
  assert.equal(otherNamesInWords(['A', 'B', 'C', 'D']), 'Found as “A”, “B” and “C”');
});
