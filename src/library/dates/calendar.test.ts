import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  compareDates,
  dayNumber,
  fromIso,
  isRealDate,
  precisionOf,
  toIso,
  weekdayOf,
  type CalendarDate,
} from './calendar.ts';

test('A date is written as precisely as it is known.', () => {
  assert.deepEqual([{ year: 1902 }, { year: 1902, month: 5 }, { year: 1902, month: 5, day: 3 }].map(toIso), [
    '1902',
    '1902-05',
    '1902-05-03',
  ]);
});

test('A date that is read and written is the same, and knows its precision.', () => {
  for (const value of ['1902', '1902-05', '1902-05-03']) assert.equal(toIso(fromIso(value)), value);
  assert.deepEqual(['1902', '1902-05', '1902-05-03'].map(fromIso).map(precisionOf), ['year', 'month', 'day']);
});

test('The calendar has leap days and no others.', () => {
  assert.equal(isRealDate(fromIso('2020-02-29')), true);
  assert.deepEqual(['2019-02-29', '2020-06-31', '2020-13', '2020-00', '2020-01-00'].map(fromIso).map(isRealDate), [
    ...[false, false, false, false, false],
  ]);
});

test('A day shifted there and back is the same day.', () => {
  const day = fc
    .tuple(fc.integer({ min: 1800, max: 2049 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, month, day]): CalendarDate => ({ year, month, day }));
  fc.assert(
    fc.property(day, fc.integer({ min: -800, max: 800 }), (date, days) => {
      const moved = addDays(date, days);
      assert.equal(dayNumber(moved) - dayNumber(date), days);
      assert.deepEqual(addDays(moved, -days), date);
    }),
  );
});

test('Months are counted over the turn of the year.', () => {
  assert.deepEqual(
    [addMonths({ year: 2020, month: 1 }, -1), addMonths({ year: 2019, month: 11 }, 14)],
    [
      { year: 2019, month: 12 },
      { year: 2021, month: 1 },
    ],
  );
});

test('A day knows its day of the week.', () => {
  assert.equal(weekdayOf({ year: 2020, month: 1, day: 3 }), 5);
});

test('Dates compare as far as both are precise.', () => {
  const compare = (a: string, b: string): number => compareDates(fromIso(a), fromIso(b));
  assert.deepEqual(
    [compare('2019-12', '2019-12-31'), compare('2019', '2020-01-03'), compare('2020-01-04', '2020-01-03')],
    [0, -1, 1],
  );
});
