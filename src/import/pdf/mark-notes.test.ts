import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineOf } from './build-lines.ts';
import { madeLine, madePage, madeRun } from './made-line.ts';
import { markNotes } from './mark-notes.ts';
import type { Line, NoteLines } from './page-text.ts';

/** A line with a raised number at its end. */
function marked(words: string, number: string, page = 1): Line {
  const run = madeRun(words);
  return lineOf([run, madeRun(number, { x: run.x + run.width, y: 704, size: 6 })], page);
}

const note = (number: string, page = 1): NoteLines => ({ number, page, lines: [madeLine('A note.', { page })] });
const notesOf = (lines: readonly Line[] = []): (string | null)[] =>
  lines.flatMap((line) => line.runs.filter((run) => run.raised).map((run) => run.note));

test('a raised number and its note get one label', () => {
  const { pages, notes } = markNotes(
    [madePage(1, [marked('As he wrote.', '1'), marked('And again.', '2')])],
    [note('1'), note('2')],
  );
  assert.deepEqual(notesOf(pages[0]?.lines), ['1', '2']);
  assert.deepEqual(
    notes.map(({ label }) => label),
    ['1', '2'],
  );
});

test('raised numbers in one run are several markers', () => {
  const { pages } = markNotes([madePage(1, [marked('As they wrote.', '1, 2')])], [note('1'), note('2')]);
  assert.deepEqual(
    notesOf(pages[0]?.lines).filter((label) => label !== null),
    ['1', '2'],
  );
});

test('a power is no marker where another raised number is', () => {
  const page = madePage(1, [marked('an area of 40 km', '2'), marked('As he wrote.', '2')]);
  assert.deepEqual(notesOf(markNotes([page], [note('2')]).pages[0]?.lines), [null, '2']);
});

test('numbers that begin anew on a page are told apart', () => {
  const pages = [madePage(1, [marked('One.', '1')]), madePage(2, [marked('Two.', '1', 2)])];
  const result = markNotes(pages, [note('1', 1), note('1', 2)]);
  assert.deepEqual(
    result.pages.flatMap((page) => notesOf(page.lines)),
    ['1', '1-2'],
  );
});

test('a raised number without a note is flagged with its page', () => {
  const { flags } = markNotes([madePage(7, [marked('As he wrote.', '5', 7)])], []);
  assert.deepEqual(flags, [
    { line: 0, page: 7, rule: 'notes/no-note', what: 'No note belongs to the raised number 5; it was left as it is printed.' },
  ]);
});
