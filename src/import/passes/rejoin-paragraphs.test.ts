import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf, draftOf } from '../draft-of.ts';
import { liftNotes } from './lift-notes.ts';
import { rejoinParagraphs } from './rejoin-paragraphs.ts';

const broken = (first: string, second: string): string[] =>
  blocksOf(rejoinParagraphs(liftNotes(draftOf(`${first}\n\n¹ Note.\n\n${second}\n`)))).slice(0, -1);

test('A paragraph that a page break divided is whole again.', () => {
  assert.deepEqual(broken('The board¹ answers to nobody else, as its clerk', 'likes to say.'), [
    'The board[^1] answers to nobody else, as its clerk likes to say.',
  ]);
});

test('A word divided at the break keeps its hyphen and no space.', () => {
  assert.deepEqual(broken('The board¹ answers to nobody but the semi-', 'annual meeting.'), [
    'The board[^1] answers to nobody but the semi-annual meeting.',
  ]);
});

test('A finished paragraph stays apart, and so does a heading.', () => {
  assert.deepEqual(broken('The board¹ answers to nobody.', 'likes to say.'), [
    'The board[^1] answers to nobody.',
    'likes to say.',
  ]);
  assert.deepEqual(broken('Small boats¹', 'boats pay.'), ['Small boats[^1]', 'boats pay.']);
});

test('Paragraphs without a page break between them stay apart.', () => {
  assert.equal(
    rejoinParagraphs(draftOf('The board answers to nobody else, as its clerk\n\nlikes to say.\n')).tree.children.length,
    2,
  );
});
