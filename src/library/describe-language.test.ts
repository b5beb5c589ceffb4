import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeLanguage, languageAttributes } from './describe-language.ts';

test('A language is named in that of the pages and set in its direction.', () => {
  assert.deepEqual(describeLanguage('ar', 'en'), { name: 'Arabic', direction: 'rtl' });
  assert.deepEqual(describeLanguage('fa', 'de'), { name: 'Persisch', direction: 'rtl' });
  assert.deepEqual(describeLanguage('ru', 'en'), { name: 'Russian', direction: 'ltr' });
});

test('The script decides the direction, where the tag names one.', () => {
  assert.equal(describeLanguage('ckb', 'en').direction, 'rtl');
  assert.equal(describeLanguage('ku', 'en').direction, 'ltr');
  assert.equal(describeLanguage('ku-Arab', 'en').direction, 'rtl');
});

test('A tag that means nothing is shown as it stands.', () => {
  assert.deepEqual(describeLanguage('en-GB-GB', 'en'), { name: 'en-GB-GB', direction: 'ltr' });
});

test('What is written from right to left has its direction, besides its language.', () => {
  assert.deepEqual(languageAttributes('fa'), { lang: 'fa', dir: 'rtl' });
  assert.deepEqual(languageAttributes('en-GB'), { lang: 'en-GB' });
});
