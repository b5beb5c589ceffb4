import { lineOf } from './build-lines.ts';
import type { Line, PageText, Run } from './page-text.ts';

/** A run of a line, for tests: letters are half as wide as they are high. */
export function madeRun(text: string, place: Partial<Omit<Run, 'font'>> & { bold?: boolean } = {}): Run {
  const { bold = false, ...rest } = place;
  const size = rest.size ?? 10;
  const font = { family: 'Times', bold, italic: false };
  return {
    text,
    x: 50,
    y: 700,
    width: text.length * size * 0.5,
    size,
    raised: false,
    note: null,
    href: null,
    tag: null,
    ...rest,
    font,
  };
}

/** A line of one run. For tests. */
export function madeLine(text: string, place: Parameters<typeof madeRun>[1] & { page?: number } = {}): Line {
  const { page = 1, ...rest } = place;
  return lineOf([madeRun(text, rest)], page);
}

/** A page of lines. For tests. */
export function madePage(number: number, lines: readonly Line[]): PageText {
  return { number, width: 600, height: 800, lines, figures: [] };
}
