import assert from 'node:assert/strict';
import { test } from 'node:test';
import { madeLine } from './made-line.ts';
import type { Block, Line } from './page-text.ts';
import { printLines } from './print-block.ts';
import { readTables } from './read-tables.ts';

function printed(piece: readonly Line[] | Block): string {
  if (!('kind' in piece)) return printLines(piece);
  return piece.cells.map((row) => row.map(printLines).join('|')).join('/');
}

/** A cell that the tag tree names, 60 points from column to column. */
function cell(text: string, row: number, column: number, index = column): Line {
  const tag = { role: 'TD', cell: { table: 't0', row, column: index } };
  return madeLine(text, { x: 50 + column * 60, y: 700 - row * 12, tag });
}

test('a tagged table is a table, and the lines around it stay lines', () => {
  const cells = [cell('Year', 0, 0), cell('Sum', 0, 1), cell('1990', 1, 0), cell('40', 1, 1)];
  const pieces = readTables([madeLine('Before.'), ...cells, madeLine('After.')]);
  assert.deepEqual(pieces.map(printed), ['Before.', 'Year|Sum/1990|40', 'After.']);
});

test('a row with too few cells has them under the columns that they stand in', () => {
  const cells = [cell('Kind', 0, 0), cell('Year', 0, 1), cell('Sum', 0, 2), cell('1990', 1, 1, 0), cell('40', 1, 2, 1)];
  assert.deepEqual(readTables(cells).map(printed), ['Kind|Year|Sum/|1990|40']);
});

test('a tagged table of one column is a box of text', () => {
  assert.deepEqual(readTables([cell('A box', 0, 0), cell('with words', 1, 0)]).map(printed), ['A box with words']);
});

const row = (y: number, ...cells: (readonly [string, number])[]): Line[] => cells.map(([text, x]) => madeLine(text, { x, y }));

test('rows of pieces in even columns are a table', () => {
  const lines = [
    ...row(700, ['Year', 50], ['Sum', 150]),
    ...row(688, ['1990', 50], ['40', 150]),
    ...row(676, ['1991', 50], ['44', 150]),
  ];
  assert.deepEqual(readTables(lines).map(printed), ['Year|Sum/1990|40/1991|44']);
});

test('rows whose columns are not certain are kept as rows', () => {
  const lines = [
    ...row(700, ['Year', 50], ['Sum', 150]),
    ...row(688, ['1990', 50], ['40', 190]),
    ...row(676, ['1991', 50], ['44', 150]),
  ];
  assert.deepEqual(
    readTables(lines).map((piece) => ('kind' in piece ? piece.kind : 'lines')),
    ['rows'],
  );
});
