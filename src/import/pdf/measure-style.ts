import { printLine } from './build-lines.ts';
import type { Line, PageText } from './page-text.ts';

/** How the running text of a document is set. Sizes in points. */
export interface TextStyle {
  /** Size of the running text. */
  readonly size: number;
  /** Font family of the running text. */
  readonly family: string;
  /** Distance of two baselines, in parts of the size. */
  readonly leading: number;
  /** Size of the notes at the foot of pages; 0 where no note begins with a raised number. */
  readonly noteSize: number;
  readonly noteFamily: string;
}

/** Measures the running text and the notes. */
export function measureStyle(pages: readonly PageText[]): TextStyle {
  const lines = pages.flatMap((page) => page.lines);
  const notes = lines.filter(opensWithRaisedNumber);
  const noteSize = notes.length > 0 ? mostCommon(notes, (line) => roundSize(line.size)) : 0;
  const total = lengthOf(lines);
  const larger = lines.filter((line) => noteSize === 0 || line.size > noteSize + 0.4);
  const text = lengthOf(larger) > total * 0.2 ? larger : lines;
  const size = mostCommon(text, (line) => roundSize(line.size));
  const body = text.filter((line) => Math.abs(line.size - size) < 0.3);
  return {
    size,
    family: mostCommon(body, familyOf) || '',
    leading: leadingOf(pages, size),
    noteSize: noteSize < size + 0.3 ? noteSize : 0,
    noteFamily: notes.length > 0 ? mostCommon(notes, familyOf) : '',
  };
}

/** Whether a line begins with a raised number that words follow. */
export function opensWithRaisedNumber(line: Line): boolean {
  const [first, ...rest] = line.runs;
  return first?.raised === true && /^\s*\d{1,3}\s*$/.test(first.text) && rest.some((run) => !run.raised);
}

/** The family that most letters of a line have. */
export function familyOf(line: Line): string {
  return line.runs.reduce((best, run) => (run.text.length > best.text.length ? run : best)).font.family;
}

function roundSize(size: number): number {
  return Math.round(size * 2) / 2;
}

function lengthOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + printLine(line).length, 0);
}

function mostCommon<T>(lines: readonly Line[], valueOf: (line: Line) => T): T {
  const counts = new Map<T, number>();
  for (const line of lines) counts.set(valueOf(line), (counts.get(valueOf(line)) ?? 0) + printLine(line).length);
  return ([...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0) as T;
}

function leadingOf(pages: readonly PageText[], size: number): number {
  const ratios = pages.flatMap(({ lines }) =>
    lines.slice(1).flatMap((line, index) => {
      const above = lines[index];
      const ratio =
        above && Math.abs(line.size - size) < 0.3 && Math.abs(above.size - size) < 0.3 ? (above.y - line.y) / size : 0;
      return ratio > 0.9 && ratio < 2.6 ? [Math.round(ratio * 20) / 20] : [];
    }),
  );
  const counts = new Map<number, number>();
  for (const ratio of ratios) counts.set(ratio, (counts.get(ratio) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 1.2;
}
