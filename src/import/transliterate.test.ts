import assert from 'node:assert/strict';
import { test } from 'node:test';
import { transliterate } from './transliterate.ts';

test('Cyrillic is written in Latin letters; е is ye at the start and after a vowel.', () => {
  assert.equal(transliterate('Ераносян'), 'yeranosyan');
  assert.equal(transliterate('Достоевский и Щедрин'), 'dostoyevskiy i shchedrin');
});

test('Other letters stay.', () => {
  assert.equal(transliterate('Ilić 7'), 'ilić 7');
});
