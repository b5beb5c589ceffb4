import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filingKey } from './filing-key.ts';

test('Case, accents, apostrophes and signs do not count.', () => {
  assert.deepEqual(
    ['Kata’ib Hezbollah', 'KATAIB-HEZBOLLAH', 'Kataíb  Hezbollah'].map((name) => filingKey(name)),
    ['kataib hezbollah', 'kataib hezbollah', 'kataib hezbollah'],
  );
  assert.equal(filingKey('U.S. embassy'), 'us embassy');
  assert.equal(filingKey('“27 December” attack'), '27 december attack');
});

test('Al-, el- and the before a name are passed over, but not inside it and not alone.', () => {
  assert.deepEqual(
    ['al-Sadr', 'El Alamein', 'The Hague', 'Muqtada al-Sadr', 'Al', 'Algiers', 'Theresa'].map((name) => filingKey(name)),
    ['sadr', 'alamein', 'hague', 'muqtada al sadr', 'al', 'algiers', 'theresa'],
  );
});

test('An Arabic name is filed without its article, a Persian one with the letters it has.', () => {
  assert.equal(filingKey('العراق', 'ar'), filingKey('عراق', 'ar'));
  assert.equal(filingKey('الوند', 'fa'), 'الوند');
});

test('What only looks like the Arabic article stays: a letter with a hamza, and a word too short without it.', () => {
  assert.equal(filingKey('ألمانيا', 'ar'), 'المانیا');
  assert.equal(filingKey('الله', 'ar'), 'الله');
});
