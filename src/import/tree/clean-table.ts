import type { Nodes, PhrasingContent, RootContent, Table, TableCell, TableRow } from 'mdast';
import { lineOf } from '../block.ts';
import { cleanPhrasing } from './clean-phrasing.ts';
import type { Collected } from './collected.ts';

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
  return trimmed(cleanPhrasing(flatten(cell.children as Nodes[]), { line, isOneLine: true }, into));
}

/** The phrasing of blocks, with a space where one ends and the next begins. */
function flatten(nodes: readonly Nodes[]): Nodes[] {
  return nodes.flatMap((node) => {
    if (node.type === 'code') return [{ type: 'inlineCode' as const, value: node.value }, { type: 'text' as const, value: ' ' }];
    if (!isBlock(node) || !('children' in node)) return [node];
    const numbered = node.type === 'list' && node.ordered;
    const inner = (node.children as Nodes[]).flatMap((child, index) => [
      ...(numbered ? [{ type: 'text' as const, value: `${(node.start ?? 1) + index}. ` }] : []),
      ...flatten([child]),
    ]);
    return [{ type: 'text' as const, value: ' ' }, ...inner, { type: 'text' as const, value: ' ' }];
  });
}

const blocks = ['paragraph', 'heading', 'list', 'listItem', 'blockquote', 'code', 'table', 'tableRow', 'tableCell'];

function isBlock(node: Nodes): node is Nodes & RootContent {
  return blocks.includes(node.type);
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
