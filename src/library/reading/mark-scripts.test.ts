import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { escapeHtml } from '../../text/escape-html.ts';
import type { Library } from '../library.ts';
import { markScripts, wordsHtml } from './mark-scripts.ts';

const aliases = [{ text: 'قاسم سلیمانی', language: 'fa' }, { text: 'Soleimani' }];
const library = { settings: { language: 'en-GB' }, topics: [{ record: { aliases } }] } as unknown as Library;

test('A run of another script has its script as language and its direction.', () => {
  assert.equal(
    markScripts('<p>The answer, فنار، باب (1931), and «Иран в преддверии».</p>', { library }),
    '<p>The answer, <bdi lang="und-Arab" dir="rtl">فنار، باب</bdi> (1931), and «<bdi lang="und-Cyrl" dir="ltr">Иран в преддверии</bdi>».</p>',
  );
  assert.equal(markScripts('東京タワー', { library }), '<bdi lang="und-Hani" dir="ltr">東京タワー</bdi>');
});

test('A run that is an alias has the language of the alias.', () => {
  assert.equal(
    markScripts('<a href="/topics/qassem-soleimani/">قاسم سلیمانی</a>', { library }),
    '<a href="/topics/qassem-soleimani/"><bdi lang="fa" dir="rtl">قاسم سلیمانی</bdi></a>',
  );
});

test('In a text of another script Latin words are marked, and its own are not.', () => {
  assert.equal(
    markScripts('چراغ Farpoint Light است &amp; دریا', { library, language: 'fa' }),
    'چراغ <bdi lang="und-Latn" dir="ltr">Farpoint Light</bdi> است &amp; دریا',
  );
});

test('Tags, their attributes and entities stay as they are, and so do Latin letters with signs.', () => {
  const html = '<p title="فنار" id="d-1">Ḥizb Allāh, Näf &amp; naïve &lt;b&gt;</p>';
  assert.equal(markScripts(html, { library }), html);
});

test('Whatever the words are, they are escaped, and nothing but marks is added.', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      const html = wordsHtml(words, { library });
      const bare = html.replace(/<bdi lang="und-[A-Z][a-z]{3}" dir="(?:ltr|rtl)">|<\/bdi>/g, '');
      assert.equal(bare, escapeHtml(words));
    }),
  );
});
