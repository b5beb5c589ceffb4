import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isNearSpelling } from './is-near-spelling.ts';

const cases: [one: string, other: string, isNear: boolean, why: string][] = [
  ['hashd alshaabi', 'hash alshaabi', true, 'A letter is missing in one word.'],
  ['barham salih', 'barham saleh', true, 'A letter differs in one word.'],
  ['ayatollah', 'ayatolahh', true, 'Two letters may differ in a long word.'],
  ['salih', 'salih', false, 'Equal names are no other spelling.'],
  ['iran', 'iraq', false, 'A short name is another name.'],
  ['elmet', 'helmet', false, 'The first letter differs.'],
  ['baghdad', 'baghdadi', false, 'Somebody from a place is not the place.'],
  ['camp 12', 'camp 13', false, 'Numbers are never misspelt.'],
  ['varn gate', 'varn gate guard', false, 'A word is missing.'],
];

for (const [one, other, isNear, why] of cases) {
  test(`“${one}” and “${other}” ${isNear ? 'could be' : 'are not'} spellings of one name. ${why}`, () => {
    assert.equal(isNearSpelling(one, other, 2), isNear);
    assert.equal(isNearSpelling(other, one, 2), isNear);
  });
}
