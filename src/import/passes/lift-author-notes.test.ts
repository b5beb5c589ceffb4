import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf, draftOf } from '../draft-of.ts';
import { liftAuthorNotes } from './lift-author-notes.ts';
import { placeAsides } from './place-asides.ts';

test('Notes on authors leave the flow and stand behind the text, under a rule.', () => {
  const draft = liftAuthorNotes(draftOf('One.\n\n* Ada works here.\n\n** Ben works there.\n\nTwo.\n'));
  assert.deepEqual(blocksOf(draft), ['One.', 'Two.']);
  assert.deepEqual(blocksOf(placeAsides(draft)), ['One.', 'Two.', '***', '- Ada works here.\n- Ben works there.']);
});

test('A list with one kind of bullet is left alone.', () => {
  const draft = draftOf('* Ada\n* Ben\n');
  assert.equal(liftAuthorNotes(draft), draft);
});
