import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wrapLabel } from './wrap-label.ts';

test('A name stands on as few lines as can be, and those are as even as can be.', () => {
  assert.deepEqual(wrapLabel('Farpoint', 20), ['Farpoint']);
  assert.deepEqual(wrapLabel('Harbour Board of Farpoint', 20), ['Harbour Board', 'of Farpoint']);
  assert.deepEqual(wrapLabel('Attack on the harbour office in Farpoint', 20), ['Attack on the', 'harbour office', 'in Farpoint']);
});

test('A word that is longer than a line has a line of its own.', () => {
  assert.deepEqual(wrapLabel('The Undersecretaryship', 8), ['The', 'Undersecretaryship']);
});
