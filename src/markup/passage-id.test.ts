import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { passageId } from './passage-id.ts';

test('An id is the letter of the body and seven signs of Crockford’s base 32.', () => {
  assert.equal(passageId('d', 'The lamp was lit.'), 'd-bkvv81q');
  assert.equal(passageId('t', 'The lamp was lit.'), 't-bkvv81q');
});

test('Punctuation, case, spaces and diacritics do not change an id.', () => {
  assert.equal(passageId('d', '“The  LÁMP” was — lit'), passageId('d', 'The lamp was lit.'));
});

test('Other words have another id.', () => {
  assert.notEqual(passageId('d', 'The lamp was out.'), passageId('d', 'The lamp was lit.'));
});

test('Every text has an id that stands in an address as it is.', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.match(passageId('d', text), /^d-[0-9a-hjkmnp-tv-z]{7}$/);
    }),
  );
});
