import { firstLine } from './ends-of.ts';
import type { Block, Line } from './page-text.ts';

type Piece = readonly Line[] | Block;

/** Divides the lines of a page into tables and the lines between them. */
export function readTables(lines: readonly Line[]): Piece[] {
  return taggedTables(lines).flatMap((piece) => ('kind' in piece ? [piece] : setTables(piece)));
}

/** Tables that the tag tree names, where they have at least two rows and two columns of short cells. */
function taggedTables(lines: readonly Line[]): Piece[] {
  const names = [...new Set(lines.flatMap((line) => cellOf(line)?.table ?? []))];
  const tables = new Map(
    names.flatMap((name) => {
      const own = lines.filter((line) => cellOf(line)?.table === name);
      const table = tableOf(own);
      return table ? [[name, table] as const] : [];
    }),
  );
  const seen = new Set<string>();
  return gather(lines, (line) => {
    const name = cellOf(line)?.table;
    const table = name === undefined ? undefined : tables.get(name);
    if (!table || name === undefined) return null;
    const isFirst = !seen.has(name);
    seen.add(name);
    return isFirst ? table : 'inside';
  });
}

/** Lines between tables as they are; each table at its first line. */
function gather(lines: readonly Line[], tableAt: (line: Line) => Block | 'inside' | null): Piece[] {
  const pieces: (Line[] | Block)[] = [];
  for (const line of lines) {
    const table = tableAt(line);
    const open = pieces.at(-1);
    if (table === 'inside') continue;
    if (table) pieces.push(table);
    else if (open && !('kind' in open)) open.push(line);
    else pieces.push([line]);
  }
  return pieces;
}

function cellOf(line: Line): { table: string; row: number; column: number } | null {
  return line.runs[0]?.tag?.cell ?? null;
}

function tableOf(lines: readonly Line[]): Block | null {
  const rows = new Map<number, Map<number, Line[]>>();
  for (const line of lines) {
    const cell = cellOf(line);
    if (!cell) continue;
    const row = rows.get(cell.row) ?? new Map<number, Line[]>();
    rows.set(cell.row, row.set(cell.column, [...(row.get(cell.column) ?? []), line]));
  }
  const filled = [...rows].sort(([a], [b]) => a - b).map(([, row]) => [...row].sort(([a], [b]) => a - b).map(([, cell]) => cell));
  const width = Math.max(...filled.map((row) => row.length));
  const isLong = filled.some((row) => row.some((cell) => cell.length > 14));
  if (filled.length < 2 || width < 2 || width > 30 || isLong) return null;
  const middles = middlesOf(filled.filter((row) => row.length === width));
  return tableBlock(
    lines,
    filled.map((row) => (row.length === width ? row : placeCells(row, middles))),
  );
}

/** The middle of each column, from the rows that have all cells. */
function middlesOf(rows: readonly Line[][][]): number[] {
  return (rows[0] ?? []).map((_, column) => {
    const cells = rows.map((row) => middleOf(row[column] ?? []));
    return cells.reduce((sum, middle) => sum + middle, 0) / cells.length;
  });
}

function middleOf(lines: readonly Line[]): number {
  return (Math.min(...lines.map(({ x }) => x)) + Math.max(...lines.map(({ right }) => right))) / 2;
}

/** Puts the cells of a row that has too few, because some span rows or columns, under the columns that they stand in. */
function placeCells(row: readonly Line[][], middles: readonly number[]): Line[][] {
  const placed: Line[][] = middles.map(() => []);
  let from = 0;
  row.forEach((cell, index) => {
    const last = middles.length - (row.length - index);
    let best = from;
    for (let column = from; column <= last; column++) {
      if (Math.abs((middles[column] ?? 0) - middleOf(cell)) < Math.abs((middles[best] ?? 0) - middleOf(cell))) best = column;
    }
    placed[best] = cell;
    from = best + 1;
  });
  return placed;
}

function tableBlock(lines: readonly Line[], cells: Line[][][]): Block {
  return { kind: 'table', page: firstLine(lines).page, lines, cells, depth: 0, isInset: false };
}

/** Tables that are only set as such: at least three rows of pieces side by side. Where columns are not certain the rows stay lines. */
function setTables(lines: readonly Line[]): Piece[] {
  const rows = rowsOf(lines);
  const pieces: Piece[] = [];
  let index = 0;
  while (index < rows.length) {
    let end = index;
    while (end < rows.length && (rows[end]?.length ?? 0) >= 2) end += 1;
    if (end - index >= 3) pieces.push(rowsBlock(rows.slice(index, end)));
    else pieces.push(rows.slice(index, Math.max(end, index + 1)).flat());
    index = Math.max(end, index + 1);
  }
  return joinLines(pieces);
}

function rowsOf(lines: readonly Line[]): Line[][] {
  const rows: Line[][] = [];
  for (const line of lines) {
    const last = rows.at(-1)?.at(-1);
    if (last && Math.abs(last.y - line.y) < 2 && line.x > last.right - 1) rows.at(-1)?.push(line);
    else rows.push([line]);
  }
  return rows;
}

function rowsBlock(rows: readonly Line[][]): Block {
  const first = rows[0] ?? [];
  const isCertain = rows.every((row) => row.length === first.length && row.every((line, column) => isUnder(line, first[column])));
  const block = tableBlock(
    rows.flat(),
    rows.map((row) => row.map((line) => [line])),
  );
  return isCertain ? block : { ...block, kind: 'rows' };
}

/** Whether two cells have their left, right or middle in common. */
function isUnder(line: Line, head: Line | undefined): boolean {
  if (!head) return false;
  const middle = (cell: Line): number => (cell.x + cell.right) / 2;
  return Math.min(Math.abs(line.x - head.x), Math.abs(line.right - head.right), Math.abs(middle(line) - middle(head))) < 4;
}

function joinLines(pieces: readonly Piece[]): Piece[] {
  const joined: (Line[] | Block)[] = [];
  for (const piece of pieces) {
    const open = joined.at(-1);
    if ('kind' in piece) joined.push(piece);
    else if (open && !('kind' in open)) open.push(...piece);
    else joined.push([...piece]);
  }
  return joined;
}
