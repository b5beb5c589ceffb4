import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { slug } from './slug.ts';

test('Words become lower-case letters and digits joined by hyphens.', () => {
  assert.equal(slug('The Keeper’s Log (1902–03): Ørsted & Müller'), 'the-keepers-log-1902-03-orsted-muller');
});

test('Words without a Latin letter or digit leave nothing.', () => {
  assert.equal(slug('«منارة»'), '');
});

test('A slug is an id, and its own slug.', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      assert.match(slug(words), /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      assert.equal(slug(slug(words)), slug(words));
    }),
  );
});
