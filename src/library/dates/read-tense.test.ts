import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTense } from './read-tense.ts';

const cases: readonly (readonly [string, string, ReturnType<typeof readTense>])[] = [
  ['The lamp went out on 3 May.', '3 May', 'past'],
  ['On 3 May Rook announced that he would leave.', '3 May', 'past'],
  ['Rook would be heard on 3 May.', '3 May', 'intended'],
  ['The hearing was planned for 3 May.', '3 May', 'intended'],
  ['The vote is due to take place on 3 May.', '3 May', 'future'],
  ['The Board will now be heard on 3 May.', '3 May', 'future'],
  ['He left; on 3 May the Board will meet.', '3 May', 'future'],
  ['It has been dark since 3 May and will be.', '3 May', 'past'],
  ['Rook would leave after 3 May.', '3 May', null],
  ['The fire of 3 May.', '3 May', null],
];

for (const [sentence, date, tense] of cases) {
  test(`The time of "${sentence}" is ${tense ?? 'not told'}.`, () => {
    const start = sentence.indexOf(date);
    assert.equal(readTense(sentence, { start, end: start + date.length }), tense);
  });
}
