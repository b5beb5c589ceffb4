import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shorten } from './shorten.ts';

test('A long text is cut after a whole word, without the punctuation that follows it.', () => {
  assert.equal(shorten('The lamp went out, and nobody lit it.', 20), 'The lamp went out…');
});

test('A text that is short enough stands as it is.', () => {
  assert.equal(shorten('The lamp.', 9), 'The lamp.');
});
