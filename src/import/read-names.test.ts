import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isNameLike, readNames } from './read-names.ts';

test('A byline gives persons with family and given name, and bodies as they are.', () => {
  assert.deepEqual(readNames('By Ada Morrow, Ben van Dam & Reuters Staff and Plinius'), [
    { family: 'Morrow', given: 'Ada' },
    { family: 'van Dam', given: 'Ben' },
    { literal: 'Reuters Staff' },
    { literal: 'Plinius' },
  ]);
});

test('Names are told from other words.', () => {
  for (const name of ['Ada Morrow', 'Ben van Dam', 'Moqtada al-Sadr', 'Editorial Team'])
    assert.equal(isNameLike(name), true, name);
  for (const words of ['order of the board', 'Ada and', 'The board met here', 'One Two Three Four Five Six'])
    assert.equal(isNameLike(words), false, words);
});
