import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { escapeHtml, unescapeHtml } from './escape-html.ts';

test('The four characters that HTML reads as markup are escaped.', () => {
  assert.equal(escapeHtml('<a b="c & d">'), '&lt;a b=&quot;c &amp; d&quot;&gt;');
});

test('No escaped text holds a character that could begin a tag or end an attribute.', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.doesNotMatch(escapeHtml(text), /[<>"]|&(?!(?:amp|lt|gt|quot);)/);
    }),
  );
});

test('Whatever was escaped comes back.', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.equal(unescapeHtml(escapeHtml(text)), text);
    }),
  );
});
