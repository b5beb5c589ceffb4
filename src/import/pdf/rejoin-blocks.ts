import { firstLine, lastLine } from './ends-of.ts';
import { endsSentence } from '../block.ts';
import { printBlock, printLines, printWords } from './print-block.ts';
import type { TextStyle } from './measure-style.ts';
import type { Block, DroppedLines, Line } from './page-text.ts';

/**
 * Joins the halves of paragraphs and list items that a page or column break divides, also where a figure or table stands between
 * them, and the parts of tables that go on over a page.
 */
export function rejoinBlocks(blocks: readonly Block[], style: TextStyle): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const index = halfBefore(joined, block, style);
    const half = joined[index];
    if (half) joined[index] = joinBlocks(half, block);
    else joined.push(block);
  }
  return joined;
}

/** Index of the block that this one goes on from; -1 where it stands alone. */
function halfBefore(joined: readonly Block[], block: Block, style: TextStyle): number {
  const last = joined.at(-1);
  if (block.kind === 'table') return last && continuesTable(last, block) ? joined.length - 1 : -1;
  if (block.kind !== 'text') return -1;
  const index = joined.findLastIndex((other) => !isFloat(other, style));
  if (joined.length - index > 6) return -1;
  const half = joined[index];
  return half && goesOn(half, block) ? index : -1;
}

/** What may stand between two halves: tables, captions, and what is set smaller than the text. */
function isFloat(block: Block, style: TextStyle): boolean {
  return (
    block.kind === 'table' || block.kind === 'rows' || block.kind === 'caption' || firstLine(block.lines).size < style.size * 0.95
  );
}

function goesOn(half: Block, block: Block): boolean {
  const last = lastLine(half.lines);
  const first = firstLine(block.lines);
  if (half.kind !== 'text' && half.kind !== 'item') return false;
  const isBroken = last.page !== first.page || first.y > last.y;
  if (!isBroken || first.page > last.page + 2 || Math.abs(last.size - first.size) > 0.6) return false;
  if (half.kind === 'item' && first.page === last.page + 1 && first.x <= firstLine(half.lines).x + 1) return false;
  const words = printWords(half.lines);
  const next = printBlock(block);
  if (/^\p{Ll}/u.test(next)) return words.split(' ').length >= 4 && !/[:;]$/.test(words);
  return !endsSentence(words) && words.split(' ').length >= 8 && !first.runs.every((run) => run.font.bold) && isFull(half);
}

/** Whether the last line of a block is about as long as the others. */
function isFull(block: Block): boolean {
  const last = lastLine(block.lines);
  return last.right - last.x > 0.7 * Math.max(...block.lines.map((line) => line.right - line.x));
}

function continuesTable(last: Block, block: Block): boolean {
  return last.kind === 'table' && last.page < block.page && last.cells[0]?.length === block.cells[0]?.length;
}

function joinBlocks(half: Block, block: Block): Block {
  return { ...half, lines: [...half.lines, ...block.lines], cells: [...half.cells, ...block.cells] };
}

/** Takes the header out that a table repeats on each page. */
export function dropRepeatedHeaders(blocks: readonly Block[]): { blocks: Block[]; dropped: DroppedLines[] } {
  const dropped: DroppedLines[] = [];
  const kept = blocks.map((block) => {
    const header = printRow(block.cells[0] ?? []);
    const cells = block.cells.filter((row, index) => index === 0 || header === '' || printRow(row) !== header);
    const gone = block.cells.filter((row) => !cells.includes(row));
    if (gone.length > 0) dropped.push({ reason: 'table header repeated on the next page', lines: gone.flat(2) });
    return { ...block, cells };
  });
  return { blocks: kept, dropped };
}

function printRow(row: readonly (readonly Line[])[]): string {
  return row.map(printLines).join('|').replace(/^\|+$/, '');
}
