import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bareTitle, isReferencesTitle, isSectionName, opensListOfWorks } from './section-names.ts';

test('Usual names of sections are known with number and colon.', () => {
  for (const name of ['Summary', '7. Further reading', 'Reference List:', 'About the Board', 'DISCLAIMER'])
    assert.equal(isSectionName(name), true, name);
  for (const name of ['Summary of dues', 'The quay']) assert.equal(isSectionName(name), false, name);
});

test('References are told from reading that is only recommended.', () => {
  assert.deepEqual(
    ['References', '7. Further reading', 'Summary'].map((name) => [isReferencesTitle(name), opensListOfWorks(name)]),
    [
      [true, true],
      [false, true],
      [false, false],
    ],
  );
  assert.equal(bareTitle('2.1 Quays:'), 'Quays');
});
