import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countInWords, unknownInWords } from './outcome-words.ts';

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

test('Words and phrases that stand nowhere are named.', () => {
  assert.equal(unknownInWords([]), '');
  assert.equal(unknownInWords([word('zebra'), word('lion'), word('emu')]), 'No page has “zebra”, “lion” or “emu”.');
  assert.equal(
    unknownInWords([phrase('zone green')]),
    'The words “zone green” stand nowhere in this order, so these are results for each of them.',
  );
});
