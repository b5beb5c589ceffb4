import type { Line } from './page-text.ts';

/** The first line of a block. A block without lines is a fault of the reader. */
export function firstLine(lines: readonly Line[]): Line {
  const [line] = lines;
  if (!line) throw new Error('A block has at least one line.');
  return line;
}

/** The last line of a block. */
export function lastLine(lines: readonly Line[]): Line {
  return lines.at(-1) ?? firstLine(lines);
}
