import { printLine } from './build-lines.ts';
import type { Block, Line } from './page-text.ts';

/** The words of a block in one line. */
export function printBlock(block: Block): string {
  return printLines(block.lines);
}

/** The words of lines in one line. */
export function printLines(lines: readonly Line[]): string {
  return lines
    .map((line) => printLine(line).trim())
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of lines without raised numbers, for telling where sentences end. */
export function printWords(lines: readonly Line[]): string {
  const plain = lines.map((line) => ({ ...line, runs: line.runs.filter((run) => !run.raised) }));
  return printLines(plain.filter((line) => line.runs.length > 0));
}
