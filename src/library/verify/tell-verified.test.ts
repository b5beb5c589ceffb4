import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tellVerified } from './tell-verified.ts';

const hashes = { digest: 'a'.repeat(64), text: 'b'.repeat(64), locators: 4 };
const none = { ...hashes, points: 3, numbers: 0, dates: 0, names: 0, quotations: 0, added: 0, notFound: 0 };

test('A reader is told what was sought and how much of it was found.', () => {
  const some = { ...none, numbers: 2, dates: 1, names: 25 };
  assert.deepEqual(
    [some, { ...some, added: 1 }, { ...some, notFound: 2 }, { ...some, added: 1, notFound: 2 }].map(tellVerified),
    [
      'It found them all.',
      'It found all but 1, which we added ourselves.',
      'It did not find 2.',
      'It did not find 2, and 1 we added ourselves.',
    ].map((found) => `A program looked for 2 numbers, 1 date and 25 names in the places that its 3 points give. ${found}`),
  );
});

test('A digest without any of these has had its places looked up.', () => {
  assert.equal(tellVerified({ ...none, points: 1 }), 'A program looked up the places that its point gives.');
});
