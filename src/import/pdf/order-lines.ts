import type { Line } from './page-text.ts';

/**
 * Brings the lines of a page into reading order. The order of the file is kept where it goes down the columns; where it does not, the
 * page is cut along its widest gaps, across first and then between columns.
 */
export function orderLines(lines: readonly Line[]): Line[] {
  return isDisordered(lines) ? cutPage(lines, 0) : [...lines];
}

/** Whether lines often stand above the line before them in the same column, or jump to and fro across a gutter. */
function isDisordered(lines: readonly Line[]): boolean {
  const pairs = lines.slice(1).map((line, index) => [lines[index], line] as const);
  const upward = pairs.filter(([a, b]) => a && b.y > a.y + a.size * 0.8 && a.x < b.right && b.x < a.right).length;
  const across = pairs.filter(([a, b]) => a && isLong(a) && isLong(b) && Math.abs(a.y - b.y) < 2 && b.x > a.right).length;
  return lines.length >= 6 && (upward > lines.length * 0.12 || across > lines.length * 0.25);
}

function isLong(line: Line): boolean {
  return line.runs.reduce((sum, run) => sum + run.text.length, 0) >= 25;
}

function cutPage(lines: readonly Line[], depth: number): Line[] {
  if (lines.length < 2 || depth > 12) return byHeight(lines);
  const columns = cutBetween(lines);
  if (columns) return columns.flatMap((part) => cutPage(part, depth + 1));
  const rows = cutAcross(lines);
  return rows ? rows.flatMap((part) => cutPage(part, depth + 1)) : byHeight(lines);
}

function byHeight(lines: readonly Line[]): Line[] {
  return [...lines].sort((a, b) => (Math.abs(a.y - b.y) < 2 ? a.x - b.x : b.y - a.y));
}

/** Two columns with a gutter that no line crosses, where both hold several lines. */
function cutBetween(lines: readonly Line[]): [Line[], Line[]] | null {
  const sorted = [...lines].sort((a, b) => a.x - b.x);
  let right = -Infinity;
  for (const line of sorted) {
    if (line.x - right > line.size * 0.8 && Number.isFinite(right)) {
      const bound = line.x - 0.1;
      const parts: [Line[], Line[]] = [lines.filter(({ x }) => x < bound), lines.filter(({ x }) => x >= bound)];
      if (parts.every((part) => part.length >= 3)) return parts;
    }
    right = Math.max(right, line.right);
  }
  return null;
}

/** The part above and the part below the widest gap between lines. */
function cutAcross(lines: readonly Line[]): [Line[], Line[]] | null {
  const sorted = byHeight(lines);
  let best = { gap: 0, index: 0 };
  sorted.slice(1).forEach((line, index) => {
    const above = sorted[index];
    const gap = above ? above.y - (line.y + line.size) : 0;
    if (gap > best.gap) best = { gap, index: index + 1 };
  });
  return best.index > 0 ? [sorted.slice(0, best.index), sorted.slice(best.index)] : null;
}
