import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rewriteStyle } from './rewrite-style.ts';

test('Every address in a style sheet is rewritten, in quotation marks or without.', () => {
  const css = '@font-face{src:url(/a.woff2) format("woff2")}b{background:url("/b.svg")}c{mask:url( \'/c.svg\' )}';
  assert.equal(
    rewriteStyle(css, (address) => `..${address}`),
    '@font-face{src:url(../a.woff2) format("woff2")}b{background:url("../b.svg")}c{mask:url(\'../c.svg\')}',
  );
});
