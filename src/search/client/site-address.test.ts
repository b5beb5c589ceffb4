import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteAddressOf } from './site-address.ts';

test('Pages and the index are found under any base path.', () => {
  const site = siteAddressOf('https://host.example/reader/search/?q=iran');
  assert.equal(site.index, 'https://host.example/reader/pagefind/');
  assert.equal(site.of('/topics/iran/#d-1'), 'https://host.example/reader/topics/iran/#d-1');
  assert.equal(siteAddressOf('http://localhost:4321/search/').index, 'http://localhost:4321/pagefind/');
});
