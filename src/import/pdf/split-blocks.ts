import { firstLine, lastLine } from './ends-of.ts';
import { endsSentence } from '../block.ts';
import { bullet, printLine } from './build-lines.ts';
import { printWords } from './print-block.ts';
import { readTables } from './read-tables.ts';
import { familyOf, type TextStyle } from './measure-style.ts';
import type { Block, Line, PageText } from './page-text.ts';

const number = /^\s*\(?(?<number>\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+\S/;
const caption = /^(?:figure|table|box|chart|map|exhibit|graph|text ?box)\s+(?:[A-Z][.-]?)?\d+(?:[.-]\d+)*\s*[.:—–-]/i;

/** Divides the lines of all pages into paragraphs, list items, captions and tables, by distance, indent, size and weight. */
export function splitBlocks(pages: readonly PageText[], style: TextStyle): Block[] {
  const blocks = pages.flatMap((page) =>
    readTables(page.lines).flatMap((piece) => ('kind' in piece ? [piece] : splitLines(piece, page.lines, style))),
  );
  return blocks.map((block, index) =>
    isLoneNumber(block, blocks[index - 1], blocks[index + 1]) ? { ...block, kind: 'text' } : block,
  );
}

/** Whether an item has a number that no item beside it continues, as an equation or a line that begins with a year. */
function isLoneNumber(block: Block, above: Block | undefined, below: Block | undefined): boolean {
  const first = block.lines[0];
  if (block.kind !== 'item' || !first || opensItem(first)) return false;
  const value = itemNumber(first) ?? '';
  const numberOf = (other: Block | undefined): string | null =>
    other?.kind === 'item' && other.lines[0] ? itemNumber(other.lines[0]) : null;
  const [before, after] = [numberOf(above), numberOf(below)];
  return !(before !== null && isNext(before, value)) && !(after !== null && isNext(value, after));
}

function splitLines(lines: readonly Line[], around: readonly Line[], style: TextStyle): Block[] {
  const groups: Line[][] = [];
  lines.forEach((line, index) => {
    const open = groups.at(-1);
    if (open && !startsBlock(open, line, lines[index + 1], style)) open.push(line);
    else groups.push([line]);
  });
  return groups.map((group) => blockOf(group, around, style));
}

/** Whether a line begins a block of its own. */
function startsBlock(open: readonly Line[], line: Line, next: Line | undefined, style: TextStyle): boolean {
  const first = firstLine(open);
  const last = lastLine(open);
  const size = Math.max(last.size, line.size);
  const fall = last.y - line.y;
  if (Math.abs(last.size - line.size) > 0.6 || (isBold(last) && !isBold(line) && line.runs[0]?.font.bold !== true)) return true;
  if (fall < -0.3 * size || fall > Math.max(style.leading * 1.22, 1.38) * size) return true;
  if (opensItem(line) || (isBold(line) && !isBold(last) && endsSentence(printWords([last])))) return true;
  if (opensItem(first)) return line.x <= first.x + 1;
  if (itemNumber(first) !== null && line.x > first.x + 4 && itemNumber(line) === null) return false;
  return opensNumber(line, open, next) || isIndented(line, last, next) || returnsFromHang(line, open);
}

/** Whether every letter of a line is bold. */
export function isBold(line: Line): boolean {
  return line.runs.every((run) => run.font.bold || run.raised || !/[\p{L}\p{N}]/u.test(run.text));
}

/** Whether a line begins with a bullet. */
export function opensItem(line: Line): boolean {
  const [first, second] = line.runs;
  return (
    first !== undefined &&
    second !== undefined &&
    bullet.test(first.text.trim()) &&
    (second.x > first.x + 3 || /^\s/.test(second.text))
  );
}

/** The number, letter or roman number that a line begins with as an item of a list; null where it has none. */
export function itemNumber(line: Line): string | null {
  return number.exec(printLine(line))?.groups?.number ?? null;
}

function opensNumber(line: Line, open: readonly Line[], next: Line | undefined): boolean {
  const value = itemNumber(line);
  if (value === null) return false;
  const first = firstLine(open);
  const before = itemNumber(first);
  const follows = before !== null && Math.abs(first.x - line.x) < 4 && isNext(before, value);
  return follows || (value === '1' && next !== undefined && next.x > line.x + 4);
}

/** Whether a number or letter is the one after another. */
function isNext(before: string, value: string): boolean {
  if (/^\d+$/.test(value)) return Number(value) === Number(before) + 1;
  return value.length === 1 && before.length === 1 && value.charCodeAt(0) === before.charCodeAt(0) + 1;
}

function isIndented(line: Line, last: Line, next: Line | undefined): boolean {
  const indent = line.x - last.x;
  if (indent < 0.6 * line.size || indent > 4.5 * line.size) return false;
  return next !== undefined && next.y < line.y && Math.abs(next.x - last.x) < 2 && Math.abs(next.size - line.size) < 0.6;
}

/** Whether lines after the first stand in, as in lists of works, and this one does not. */
function returnsFromHang(line: Line, open: readonly Line[]): boolean {
  const [first, second] = open;
  return first !== undefined && second !== undefined && second.x > first.x + 0.8 * line.size && Math.abs(line.x - first.x) < 2;
}

function blockOf(lines: readonly Line[], around: readonly Line[], style: TextStyle): Block {
  const first = firstLine(lines);
  const isCaption = caption.test(printLine(first));
  const isItem = opensItem(first) || (itemNumber(first) !== null && lines.slice(1).every((line) => line.x > first.x + 4));
  const kind = isCaption ? 'caption' : isItem ? 'item' : 'text';
  return {
    kind,
    page: first.page,
    lines,
    cells: [],
    depth: 0,
    isInset: isInset(lines, around, style),
  };
}

/** Whether lines stand in from the margins that the lines near them have. */
function isInset(lines: readonly Line[], around: readonly Line[], style: TextStyle): boolean {
  const x = Math.min(...lines.map((line) => line.x));
  const right = Math.max(...lines.map((line) => line.right));
  const size = firstLine(lines).size;
  const near = around.filter((line) => line.x > x - 60 && line.x < right && Math.abs(line.size - style.size) < 0.6);
  const isEven = lines.slice(1).every((line) => Math.abs(line.x - x) < 2);
  if (lines.length < 2 || !isEven || near.length < 4 || !lines.every((line) => familyOf(line) === style.family)) return false;
  return x > commonLeft(near) + size && right < Math.max(...near.map((line) => line.right)) - size * 0.8;
}

function commonLeft(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { x } of lines) counts.set(Math.round(x / 2), (counts.get(Math.round(x / 2)) ?? 0) + 1);
  return ([...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0) * 2;
}
