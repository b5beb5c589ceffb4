import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstRank, isRanked, markedRank, nextRank } from './heading-rank.ts';

const outline = [{ text: '1. Quays' }, { text: 'Boats' }];

test('Numbers, usual names and the contents list rank a line; other lines are not ranked.', () => {
  const ranked = ['1. Quays', '2.1 2018 dues', 'Disclaimer', 'boats'].filter((text) => isRanked(text, firstRank, outline));
  assert.deepEqual(ranked, ['1. Quays', '2.1 2018 dues', 'Disclaimer', 'boats']);
  assert.deepEqual(
    ['12 men', 'Mills'].filter((text) => isRanked(text, firstRank, outline)),
    [],
  );
});

test('An entry of the contents list counts once.', () => {
  const after = nextRank(nextRank(firstRank, '1. Quays', outline), 'Boats', outline);
  assert.equal(after.last, 3);
  assert.equal(isRanked('Boats', after, outline), false);
});

test('No rank is more than one below the last.', () => {
  assert.equal(nextRank(firstRank, '1.1.1 Deep', []).last, 2);
  assert.equal(markedRank(firstRank, 'Deep', 6).last, 2);
});

test('Under a list of works the rank says so.', () => {
  assert.deepEqual(
    ['References', 'Mills'].map((text) => nextRank(firstRank, text, []).inList),
    [true, false],
  );
});
