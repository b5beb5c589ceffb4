import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseQuery } from './parse-query.ts';

test('Words are looked for once each, in lower case and without punctuation.', () => {
  assert.deepEqual(parseQuery('Kirkuk, KIRKUK? Kata’ib'), { words: ['kirkuk', 'kataib'], phrases: [] });
});

test('Hyphens, dashes and slashes part words; apostrophes and full stops do not.', () => {
  assert.deepEqual(parseQuery('US–Iranian pro-Iran and/or U.S. 5,000').words, ['us', 'iranian', 'pro', 'iran', '5000']);
});

test('Words that say nothing are passed over.', () => {
  assert.deepEqual(parseQuery('Who is the head of the Quds Force?').words, ['head', 'quds', 'force']);
});

test('Words that say nothing are looked for where there are no others.', () => {
  assert.deepEqual(parseQuery('Who is who?').words, ['who', 'is']);
});

test('Words in quotation marks of any style are a phrase, with the words that say nothing.', () => {
  assert.deepEqual(parseQuery('embassy “Death of Soleimani”'), {
    words: ['embassy', 'death', 'soleimani'],
    phrases: ['death of soleimani'],
  });
  assert.deepEqual(parseQuery('«green zone» "quds force"').phrases, ['green zone', 'quds force']);
});

test('One word in quotation marks, and a mark that is not closed, make no phrase.', () => {
  assert.deepEqual(parseQuery('"kirkuk" "death of'), { words: ['kirkuk', 'death'], phrases: [] });
});

test('Letters of every script are words.', () => {
  assert.deepEqual(parseQuery('قاسم سليماني Сулеймани').words, ['قاسم', 'سليماني', 'сулеймани']);
});

test('Whatever is typed, words hold letters, digits and marks only.', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const { words, phrases } = parseQuery(typed);
      return [...words, ...phrases.flatMap((phrase) => phrase.split(' '))].every((word) => /^[\p{L}\p{N}\p{M}]+$/u.test(word));
    }),
  );
});
