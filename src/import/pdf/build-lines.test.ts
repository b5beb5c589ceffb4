import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildLines, printLine } from './build-lines.ts';
import { madeRun } from './made-line.ts';
import { orderLines } from './order-lines.ts';

test('runs on one baseline are one line, with the spaces that only distance shows', () => {
  const runs = [madeRun('The', { x: 50 }), madeRun('canal', { x: 68 }), madeRun('was', { x: 50, y: 687 })];
  assert.deepEqual(buildLines(runs, 1).map(printLine), ['The canal', 'was']);
});

test('raised and lowered numbers stay on their line; raised ones are told', () => {
  const runs = [
    madeRun('end.', { x: 50 }),
    madeRun('12', { x: 70, y: 704, size: 6 }),
    madeRun(' H', { x: 76 }),
    madeRun('2', { x: 86, y: 698, size: 6 }),
  ];
  assert.deepEqual(buildLines(runs, 1).map(printLine), ['end.¹² H2']);
});

test('a wide gap divides cells and columns, but not a bullet from its item', () => {
  const cells = [madeRun('1990', { x: 50 }), madeRun('40', { x: 120 })];
  const item = [madeRun('•', { x: 50, y: 650 }), madeRun('an item', { x: 75, y: 650 })];
  assert.deepEqual(buildLines([...cells, ...item], 1).map(printLine), ['1990', '40', '• an item']);
});

test('lines in the order of the columns keep it', () => {
  const column = (x: number): ReturnType<typeof buildLines> =>
    buildLines(
      [0, 1, 2, 3].map((row) => madeRun(`row ${row}`, { x, y: 700 - row * 12 })),
      1,
    );
  const lines = [...column(50), ...column(300)];
  assert.deepEqual(orderLines(lines), lines);
});

test('lines drawn from the foot upwards are turned round', () => {
  const lines = buildLines(
    [0, 1, 2, 3, 4, 5, 6].map((row) => madeRun(`row ${row}`, { y: 100 + row * 12 })),
    1,
  );
  assert.deepEqual(orderLines(lines), [...lines].reverse());
});
