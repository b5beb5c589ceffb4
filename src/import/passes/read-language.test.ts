import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftOf } from '../draft-of.ts';
import { readLanguage } from './read-language.ts';

test('The language is read off the running text.', () => {
  const english =
    'The harbour was built in a single summer by men who had never seen the sea before, and who left it as soon as they were paid.';
  const german =
    'Der Hafen wurde in einem einzigen Sommer von Männern gebaut, die das Meer nie zuvor gesehen hatten und gingen, sobald man sie bezahlte.';
  assert.equal(readLanguage(draftOf(english)).record.language?.value, 'en');
  assert.equal(readLanguage(draftOf(german)).record.language?.value, 'de');
});

test('Too few words leave it open.', () => {
  assert.equal(readLanguage(draftOf('The harbour.')).record.language, undefined);
});
