import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layOutChart, type Bar, type Chart } from './lay-out-chart.ts';
import type { DatedStatement } from '../library.ts';

test('Years stand side by side, short gaps empty and long ones as a break.', () => {
  const chart = lay(['1902', '1902-03', '1903-01-05', '1906', '1990-12-01']);
  assert.deepEqual(outline(chart), ['1902 2', '1903 1', 'empty', 'empty', '1906 1', 'break', '1990 1']);
  assert.deepEqual([chart?.unit, chart?.most, chart?.unplaced], ['year', 2, 0]);
  assert.deepEqual(chart?.slots[0], {
    ...{ kind: 'bar', period: '1902', count: 2, first: '1902', label: '1902', year: '', room: 'narrow' },
  });
});

test('Where all lies in two years, months are counted, without what names no month.', () => {
  const chart = lay(['1902', '1902-11', '1902-12-24', '1903', '1903-02-01', '1903-02-03']);
  assert.deepEqual(outline(chart), ['November 1902 1', 'December 1902 1', 'empty', 'February 1903 2']);
  assert.deepEqual([chart?.unit, chart?.most, chart?.unplaced], ['month', 2, 2]);
  assert.deepEqual(
    bars(chart).map(({ label, year, first }) => [label, year, first]),
    [
      ['Nov', '1902', '1902-11'],
      ['Dec', '1902', '1902-12-24'],
      ['Feb', '1903', '1903-02-01'],
    ],
  );
});

test('The page of a year counts months, that of a month days, that of a day nothing.', () => {
  assert.deepEqual(outline(lay(['1902-01', '1902-02', '1902-04'], '1902')), [
    'January 1902 1',
    'February 1902 1',
    'empty',
    'April 1902 1',
  ]);
  assert.deepEqual(outline(lay(['1902-01', '1902-01-02', '1902-01-03', '1902-01-05'], '1902-01')), [
    ...['2 January 1902 1', '3 January 1902 1', 'empty', '5 January 1902 1'],
  ]);
  assert.equal(lay(['1902-01-02', '1902-01-02', '1902-01-02'], '1902-01-02'), null);
});

test('A timeline that is divided by years counts years, also where it has two.', () => {
  const [statements, parts] = [made(['1902-01', '1902-02', '1902-03']), [{ period: '1902', count: 3 }]];
  assert.equal(layOutChart({ period: '', number: 1, statements, parts }), null);
});

test('More than 72 years are counted by decade.', () => {
  const chart = lay(Array.from({ length: 80 }, (_, index) => String(1900 + index)));
  assert.deepEqual(outline(chart), [
    '1900s 10',
    '1910s 10',
    '1920s 10',
    '1930s 10',
    '1940s 10',
    '1950s 10',
    '1960s 10',
    '1970s 10',
  ]);
});

test('Fewer than three bars make no chart, nor does a further page.', () => {
  assert.equal(lay(['1902', '1903']), null);
  assert.equal(lay([]), null);
  const statements = made(['1902', '1905', '1908']);
  assert.equal(layOutChart({ period: '', number: 2, statements, parts: [] }), null);
});

test('Labels keep their distance: 22 fit on a wide screen, 10 on a narrow one.', () => {
  const rooms = bars(lay(Array.from({ length: 44 }, (_, index) => String(1900 + index)))).map(({ room }) => room);
  assert.deepEqual(rooms.slice(0, 9), ['narrow', 'none', 'wide', 'none', 'wide', 'none', 'narrow', 'none', 'wide']);
});

function lay(dates: readonly string[], period = ''): Chart | null {
  return layOutChart({ period, number: 1, statements: made(dates), parts: [] });
}

function made(dates: readonly string[]): DatedStatement[] {
  return dates.map((date) => ({ date }) as DatedStatement);
}

function bars(chart: Chart | null): Bar[] {
  return (chart?.slots ?? []).filter((slot) => slot.kind === 'bar');
}

function outline(chart: Chart | null): string[] {
  return (chart?.slots ?? []).map((slot) => (slot.kind === 'bar' ? `${slot.period} ${String(slot.count)}` : slot.kind));
}
