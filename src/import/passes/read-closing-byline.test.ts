import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf, draftOf } from '../draft-of.ts';
import { readClosingByline } from './read-closing-byline.ts';

const text = (last: string): string => `One.\n\nTwo.\n\n${last}\n`;

test('A name as the last line is the author.', () => {
  const draft = readClosingByline(draftOf(text('Editorial Team')));
  assert.deepEqual(draft.record.authors?.value, [{ literal: 'Editorial Team' }]);
  assert.deepEqual(blocksOf(draft), ['One.', 'Two.']);
  assert.deepEqual(readClosingByline(draftOf(text('— Ada Morrow'))).record.authors?.value, [{ family: 'Morrow', given: 'Ada' }]);
});

test('A sentence, or a single word, is none.', () => {
  for (const last of ['Nobody came.', 'Amen', 'and that was the end of it'])
    assert.equal(readClosingByline(draftOf(text(last))).record.authors, undefined);
});
