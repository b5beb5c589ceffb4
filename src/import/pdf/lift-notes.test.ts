import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineOf, printLine } from './build-lines.ts';
import { liftEndnotes } from './lift-endnotes.ts';
import { liftNotes } from './lift-notes.ts';
import { madeLine, madePage, madeRun } from './made-line.ts';
import { measureStyle } from './measure-style.ts';
import type { Line, NoteLines } from './page-text.ts';

const text = (y: number, page = 1): Line =>
  madeLine('Running text that fills the line from one margin to the other.', { y, page, size: 11 });

/** A line that begins with a raised number. */
function note(number: string, words: string, y: number, page = 1): Line {
  const marker = madeRun(number, { y: y + 3, size: 6 });
  return lineOf([marker, madeRun(` ${words}`, { x: 60, y, size: 9 })], page);
}

const printed = (notes: readonly NoteLines[]): string[] =>
  notes.map(({ number, lines }) => `${number}: ${lines.map(printLine).join(' / ')}`);

test('notes at the foot of pages leave the flow, also where they go on over the page', () => {
  const rest = madeLine('and its end on the next page.', { y: 90, page: 2, size: 9 });
  const pages = [
    madePage(1, [text(700), text(687), note('1', 'A note.', 100), note('2', 'A note with a long beginning', 88)]),
    madePage(2, [text(700, 2), text(687, 2), rest, note('3', 'Another.', 78, 2)]),
  ];
  const lifted = liftNotes(pages, measureStyle(pages));
  assert.deepEqual(printed(lifted.notes), [
    '1: A note.',
    '2: A note with a long beginning / and its end on the next page.',
    '3: Another.',
  ]);
  assert.deepEqual(
    lifted.pages.map((page) => page.lines.length),
    [2, 2],
  );
});

test('the source line of a table above the notes stays in the flow', () => {
  const source = madeLine('Source: the register.', { y: 120, size: 9 });
  const pages = [madePage(1, [text(700), text(687), source, note('1', 'A note.', 100)])];
  const lifted = liftNotes(pages, measureStyle(pages));
  assert.deepEqual(lifted.pages[0]?.lines.map(printLine).at(-1), 'Source: the register.');
});

test('a number that does not follow the last note begins none', () => {
  const pages = [madePage(1, [text(700), text(687), note('1', 'A note.', 100), note('9', 'out of order', 88)])];
  assert.equal(liftNotes(pages, measureStyle(pages)).notes.length, 1);
});

test('notes behind the text are lifted where their numbers stand raised in it', () => {
  const marked = (number: string, y: number): Line =>
    lineOf([madeRun('Some words', { y, size: 11 }), madeRun(number, { x: 105, y: y + 4, size: 7 })], 1);
  const end = [
    madeLine('Notes', { y: 600, size: 14 }),
    madeLine('1. First.', { y: 580 }),
    madeLine('2. Second', { y: 568 }),
    madeLine('goes on.', { y: 556 }),
  ];
  const lifted = liftEndnotes([madePage(1, [marked('1', 700), marked('2', 687), ...end])]);
  assert.deepEqual(printed(lifted.notes), ['1: First.', '2: Second / goes on.']);
  assert.deepEqual(
    lifted.dropped.map(({ reason }) => reason),
    ['heading of the notes'],
  );
});

test('a numbered list under such a heading stays where no number is raised', () => {
  const page = madePage(1, [
    text(700),
    madeLine('Notes', { y: 600, size: 14 }),
    madeLine('1. First.', { y: 580 }),
    madeLine('2. Second.', { y: 568 }),
  ]);
  assert.equal(liftEndnotes([page]).notes.length, 0);
});
