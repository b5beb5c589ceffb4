import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { frontCode, readFrontCode } from './front-code.ts';

test('Each word is written after what it shares with the one before.', () => {
  assert.equal(frontCode(['iran', 'iranian', 'iraq', 'us']), '0iran\n4ian\n3q\n0us');
});

test('Whatever the words are, they are read as they were written.', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '1', 'ش', '😀'), minLength: 1, maxLength: 80 });
  fc.assert(
    fc.property(fc.uniqueArray(word), (words) => {
      const sorted = words.sort();
      assert.deepEqual(readFrontCode(frontCode(sorted)), sorted);
    }),
  );
});
