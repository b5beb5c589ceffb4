import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortenScopes } from './shorten-scopes.ts';

test('Scopes get short names, the same in rules and on elements, that tell them apart.', () => {
  const { inStyles, inPage } = shortenScopes('p[data-astro-cid-abcd1234]{}a[data-astro-cid-abce5678]:hover{}');
  assert.equal(inStyles('p[data-astro-cid-abcd1234]{}'), 'p[data--abc]{}');
  assert.equal(
    inPage('<p class="a" data-astro-cid-abcd1234><a data-astro-cid-abce5678 data-astro-cid-abcd1234>'),
    '<p class="a" data--abc><a data--abce data--abc>',
  );
});

test('An element loses a scope that no rule asks for.', () => {
  assert.equal(shortenScopes('').inPage('<p data-astro-cid-abcd1234 id="a">'), '<p id="a">');
});
