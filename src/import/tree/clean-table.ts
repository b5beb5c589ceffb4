import type { Nodes, PhrasingContent, Table, TableCell, TableRow } from 'mdast';
import { lineOf } from '../block.ts';
import { cleanPhrasing } from './clean-phrasing.ts';
import type { Collected } from './collected.ts';
import { isBlock } from './flatten-blocks.ts';

/** The rows of a table; or its content as blocks, where it is no table but a frame around text. */
export interface CleanTable {
  readonly rows: TableRow[];
  readonly blocks: Nodes[] | null;
}

/**
 * Brings a table into the form of GFM: as many cells in every row, phrasing alone in them (blocks of a cell follow one another), no row or
 * column without words. A table of one cell, or of one column of blocks, is a frame.
 */
export function cleanTable(table: Table, into: Collected): CleanTable {
  const rows = table.children.map((row) => row.children);
  if (Math.max(0, ...rows.map((cells) => cells.length)) <= 1) return { rows: [], blocks: rows.flat().flatMap(blocksOf) };
  const filled = rows
    .map((cells) => cells.map((cell) => phrasingOf(cell, lineOf(cell) || lineOf(table), into)))
    .filter((cells) => cells.some((cell) => cell.length > 0));
  const width = Math.max(0, ...filled.map((cells) => cells.length));
  return { rows: filled.map((cells) => rowOf(cells, width)), blocks: null };
}

function blocksOf(cell: TableCell): Nodes[] {
  const children = cell.children as Nodes[];
  return children.some(isBlock) ? children : [{ type: 'paragraph', children: cell.children, position: cell.position }];
}

function phrasingOf(cell: TableCell, line: number, into: Collected): PhrasingContent[] {
  return trimmed(cleanPhrasing(cell.children, { line, isOneLine: true }, into));
}

function rowOf(cells: readonly PhrasingContent[][], width: number): TableRow {
  const filled = Array.from({ length: width }, (_, column): TableCell => ({ type: 'tableCell', children: cells[column] ?? [] }));
  return { type: 'tableRow', children: filled };
}

function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes
    .map((node, index) => {
      if (node.type !== 'text') return node;
      const start = index === 0 ? node.value.trimStart() : node.value;
      return { ...node, value: index === nodes.length - 1 ? start.trimEnd() : start };
    })
    .filter((node) => node.type !== 'text' || node.value !== '');
}
