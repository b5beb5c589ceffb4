import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { isEmptyQuery, parseQuery } from './parse-query.ts';

const parse = (typed: string) => {
  const { runs, phrases, excluded, filters } = parseQuery(typed);
  const told = filters.map(({ facet, value, isExcluded }) => `${isExcluded ? '-' : ''}${facet}:${value}`);
  const words = runs.map((run) => run.map(({ key }) => key).join(' '));
  return { words, phrases: phrases.map((phrase) => phrase.join(' ')), excluded: excluded.map((each) => each.join(' ')), told };
};
const nothing = { words: [], phrases: [], excluded: [], told: [] };

test('Words are folded, and stand where they were typed.', () => {
  assert.deepEqual(parseQuery(' Kata’ib, U.S.?').runs, [
    [
      { key: 'kataib', start: 1, end: 8 },
      { key: 'us', start: 10, end: 13 },
    ],
  ]);
});

test('Words in quotation marks of any style are a phrase, wherever they stand.', () => {
  assert.deepEqual(parse('embassy “Death of Soleimani” reaction'), {
    ...nothing,
    words: ['embassy', 'reaction'],
    phrases: ['death of soleimani'],
  });
  assert.deepEqual(parse('«green zone» "quds-force" „kirkuk“').phrases, ['green zone', 'quds force', 'kirkuk']);
});

test('A quotation mark that is not closed counts as none, and empty ones as nothing.', () => {
  assert.deepEqual(parse('"kirkuk" "death of'), { ...nothing, words: ['death of'], phrases: ['kirkuk'] });
  assert.deepEqual(parse('"" “ ” kirkuk'), { ...nothing, words: ['kirkuk'] });
});

test('A hyphen before a word or phrase excludes it; inside a word or alone it does not.', () => {
  assert.deepEqual(parse('al-Sadr - iraq -kirkuk -"green zone" –iran'), {
    ...nothing,
    words: ['al sadr iraq', 'iran'],
    excluded: ['kirkuk', 'green zone'],
  });
});

test('Fields have values, which may be quoted, and may be excluded.', () => {
  assert.deepEqual(
    parse('topic:pmu Year:2019-2020 author:"Ben Smith" -kind:guide publisher:“The Independent” language:fa iran').told,
    [...['topic:pmu', 'year:2019-2020', 'author:Ben Smith', '-kind:guide', 'publisher:The Independent', 'language:fa']],
  );
});

test('A field of another name, without a value or inside a word is words.', () => {
  assert.deepEqual(parse('place:baghdad topic: iran subtopic:iraq 12:30pm'), {
    ...nothing,
    words: ['place baghdad topic iran subtopic iraq 12 30pm'],
  });
});

test('Names are not sought across what stands between words.', () => {
  assert.deepEqual(parse('quds "green zone" force year:2020 iran').words, ['quds', 'force', 'iran']);
});

test('A query without a word, phrase or field is empty.', () => {
  assert.deepEqual(
    ['', ' ?! ', '" "', '-', '😀'].map((typed) => isEmptyQuery(parseQuery(typed))),
    [true, true, true, true, true],
  );
  assert.deepEqual(
    ['a', '-a', 'year:2020', '"a"'].map((typed) => isEmptyQuery(parseQuery(typed))),
    [false, false, false, false],
  );
});

const isSound = (typed: string): boolean => {
  const { runs, phrases, excluded, filters } = parseQuery(typed);
  const words = [...runs.flat().map(({ key }) => key), ...phrases.flat(), ...excluded.flat()];
  const isInOrder = runs.flat().every(({ start, end }, index, all) => start < end && (all[index - 1]?.end ?? 0) <= start);
  return isInOrder && words.every((word) => /^[\p{L}\p{N}]+$/u.test(word)) && filters.every(({ value }) => value !== '');
};

test('Whatever is typed, words hold letters and digits only, and come in their order.', () => {
  const piece = fc.oneof(fc.constantFrom('"', '“', '-', ' ', 'topic:', 'year:', 'اسم', 'a'), fc.string({ unit: 'binary' }));
  fc.assert(fc.property(fc.array(piece), (pieces) => isSound(pieces.join(''))));
});

const naughty = '../shared/data/hostile/blns.json';
test('Naughty strings are words or nothing.', { skip: existsSync(naughty) ? false : `${naughty} is not there.` }, () => {
  const strings = JSON.parse(readFileSync(naughty, 'utf8')) as string[];
  assert.deepEqual(
    strings.filter((typed) => !isSound(typed)),
    [],
  );
});

test('A long query is read in time that grows with its length alone.', () => {
  for (const unit of ['"', '-"', 'topic:"', 'a.b.', "'a", '“a -', '1,000,']) {
    const start = performance.now();
    parseQuery(unit.repeat(20_000));
    assert.ok(performance.now() - start < 1000, unit);
  }
});
