import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sizeInWords } from './size-in-words.ts';

test('Sizes stand in the unit that readers know, to one place.', () => {
  const sizes = [812, 99_949, 100_000, 869_642, 3_000_000, 34_560_000, 1_500_000_000];
  assert.deepEqual(
    sizes.map((bytes) => sizeInWords(bytes, 'en-GB')),
    ['0.8 kB', '99.9 kB', '0.1 MB', '0.9 MB', '3 MB', '34.6 MB', '1.5 GB'],
  );
});

test('They are written as the language of the page writes them.', () => {
  assert.equal(sizeInWords(3_200_000, 'de'), '3,2 MB');
});
