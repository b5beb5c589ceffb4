import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostRedirects } from './host-redirects.ts';

test('A former address leads on for good, with its last slash and without.', () => {
  assert.equal(
    hostRedirects([{ from: '/reader/topics/old/', to: '/reader/topics/lamp/' }]),
    '/reader/topics/old/ /reader/topics/lamp/ 301\n/reader/topics/old /reader/topics/lamp/ 301\n',
  );
});
