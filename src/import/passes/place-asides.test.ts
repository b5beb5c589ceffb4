import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf, draftOf } from '../draft-of.ts';
import { liftAuthorNotes } from './lift-author-notes.ts';
import { liftNotes } from './lift-notes.ts';
import { placeAsides } from './place-asides.ts';

test('What was taken out of the flow stands behind the text and in front of the notes.', () => {
  const draft = placeAsides(liftAuthorNotes(liftNotes(draftOf('One.¹\n\n* Ada works here.\n\n¹ A note.\n'))));
  assert.deepEqual(blocksOf(draft), ['One.[^1]', '***', '- Ada works here.', '[^1]: A note.']);
  assert.deepEqual(draft.asides, []);
});
