import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { searchWords } from './search-words.ts';

const keys = (text: string): string[] => searchWords(text).map(({ key }) => key);

test('Hyphens, dashes, slashes and punctuation part words; apostrophes do not.', () => {
  assert.deepEqual(keys('pro-Iran US–Iranian and/or Kata’ib (Ba`ath), said—that'), [
    ...['pro', 'iran', 'us', 'iranian', 'and', 'or', 'kataib', 'baath', 'said', 'that'],
  ]);
});

test('Abbreviations and thousands are one word; a possessive ending is no part of one.', () => {
  assert.deepEqual(keys('U.S. forces, 5,200 men; Iran’s 3.5 K-1'), ['us', 'forces', '5200', 'men', 'iran', '3', '5', 'k', '1']);
});

test('Latin letters lose their marks, and those without a plain form are spelled out.', () => {
  assert.deepEqual(keys('Ḥashd Søren Łódź Straße ʿAbd'), ['hashd', 'soren', 'lodz', 'strasse', 'abd']);
});

test('Arabic and Persian letters are alike, without article, vowel marks, tatweel, hidden joiners and hamza.', () => {
  assert.deepEqual(keys('قاسم سليماني'), keys('قاسِم سُلیمانی'));
  assert.deepEqual(keys('كركوك الحشـــد حزب‌الله أحمد شهداء'), ['کرکوک', 'حشد', 'حزبالله', 'احمد', 'شهدا']);
  assert.deepEqual(keys('الله الى'), ['الله', 'الی']);
});

test('Digits of Arabic and Persian are those of dates.', () => {
  assert.deepEqual(keys('٣ يناير ٢٠٢٠، ۳ ژانویه ۲۰۲۰'), ['3', 'ینایر', '2020', '3', 'ژانویه', '2020']);
});

test('Whatever a text holds, words are letters and digits, and stand where they say.', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const { key, start, end } of searchWords(text)) {
        assert.match(key, /^[\p{L}\p{N}]+$/u);
        assert.ok(start < end && end <= text.length);
      }
    }),
  );
});

test('A key is the key of itself.', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const key of keys(text)) if (/^[a-z]+$/.test(key)) assert.deepEqual(keys(key), [key]);
    }),
  );
});
