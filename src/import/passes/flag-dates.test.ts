import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftOf } from '../draft-of.ts';
import { flagDates } from './flag-dates.ts';
import { liftNotes } from './lift-notes.ts';

const flagged = (notes: readonly string[]): string[] => {
  const draft = liftNotes(draftOf(notes.map((note, index) => `[${String(index + 1)}] ${note}`).join('\n\n')));
  return flagDates({ ...draft, record: { date: { value: '2031-01-06', line: 1, evidence: '', confidence: 1 } } }).flags.map(
    ({ what }) => what,
  );
};

test('A year that is one or ten off is flagged where the date would fall just before the document.', () => {
  assert.deepEqual(flagged(['Courier, 3 January 2030', 'Courier, 31 December 2020']), [
    "“3 January 2030” is printed; 2031-01-03 is evidently meant, shortly before the document's own date.",
    "“31 December 2020” is printed; 2030-12-31 is evidently meant, shortly before the document's own date.",
  ]);
});

test('Dates that are right, that are long past or that have no day are not.', () => {
  assert.deepEqual(flagged(['3 January 2031', '29 December 2030', '12 November 2030', 'January 2030', '8 March 2017']), []);
});
