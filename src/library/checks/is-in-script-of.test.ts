import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isInScriptOf } from './is-in-script-of.ts';

test('Words are in the script of their language where half of their letters are.', () => {
  const own = {
    en: 'Écoute',
    fa: 'حشد شعبی PMU',
    ckb: 'کەرکووک',
    ru: 'Хуситы',
    'zh-Hant': '飛彈',
    ja: 'ミサイル',
    he: 'חות׳ים',
    'fa-Latn': 'Hashd',
  };
  for (const [language, words] of Object.entries(own)) assert.equal(isInScriptOf(language, words), true, language);
});

test('Words in another script are not, whatever language they are said to be of.', () => {
  const other = { en: 'الفنار', ar: 'al-Fanar', ru: 'Houthis', fa: 'Хуситы', 'en-GB': 'Lamp 灯灯灯灯灯' };
  for (const [language, words] of Object.entries(other)) assert.equal(isInScriptOf(language, words), false, language);
});

test('Words without letters are in every script, and a language that nobody knows has any.', () => {
  assert.deepEqual(
    [isInScriptOf('ar', '1902–1903'), isInScriptOf('en', ''), isInScriptOf('en-GB-US-x', 'الفنار')],
    [true, true, true],
  );
});
