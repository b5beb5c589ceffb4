import type { Table, TableCell } from 'mdast';
import type { CompileState } from './compile-state.ts';
import { writePassage } from './write-passage.ts';

/** Writes a table as one passage. Its first row is its head; rows have as many cells as the head, short ones empty cells. */
export function writeTable(node: Table, state: CompileState): void {
  const width = node.children[0]?.children.length ?? 0;
  const rows = node.children.map((row) => Array.from({ length: width }, (_, column) => row.children[column] ?? emptyCell));
  const wrap = (index: number): readonly [string, string] => cellTags(index, width, rows.length);
  writePassage({ kind: 'table', open: '<div class="table" tabindex="0"', close: '</div>', wrap }, rows.flat(), state);
}

const emptyCell: TableCell = { type: 'tableCell', children: [] };

/** What stands before and after the cell at `index`, counted row by row. */
function cellTags(index: number, width: number, height: number): readonly [string, string] {
  const [row, column] = [Math.floor(index / width), index % width];
  const [open, close] = rowTags(row, height);
  const cell = row === 0 ? ['<th scope="col">', '</th>'] : ['<td>', '</td>'];
  return [`${column === 0 ? open : ''}${cell[0] ?? ''}`, `${cell[1] ?? ''}${column === width - 1 ? close : ''}`];
}

function rowTags(row: number, height: number): readonly [string, string] {
  const isLast = row === height - 1;
  if (row === 0) return ['<table><thead><tr>', `</tr></thead>${isLast ? '</table>' : ''}`];
  return [row === 1 ? '<tbody><tr>' : '<tr>', isLast ? '</tr></tbody></table>' : '</tr>'];
}
