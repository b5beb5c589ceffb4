import type { Line, Run } from './page-text.ts';

/** Bullets that lists begin with; the private characters are those of symbol fonts. */
export const bullet = /^[•‣▪▫●○◦■□◆◇➢➤✓✔·∙\uF0B7\uF0A7\uF0D8\uF076\uF0FC–—*-]$/;

/**
 * Builds lines from runs in the order of the page: runs on one baseline that follow each other without a wide gap. Spaces that are
 * only shown by distance are put in; raised and lowered runs stay on their line.
 */
export function buildLines(runs: readonly Run[], page: number): Line[] {
  const lines: Run[][] = [];
  let hasSpace = false;
  for (const run of runs) {
    if (run.text.trim() === '') {
      hasSpace ||= run.width > 0;
      continue;
    }
    const line = lines.at(-1);
    if (line && follows(line, run)) line.push(hasSpace || isApart(line, run) ? { ...run, text: ` ${run.text}` } : run);
    else lines.push([run]);
    hasSpace = false;
  }
  return lines.map((line) => lineOf(line, page));
}

/** The words of a line with raised digits as such, so that markers are told from numbers. */
export function printLine(line: Line): string {
  return line.runs.map(printRun).join('');
}

/** The words of a run; raised digits are printed as such. */
export function printRun(run: Run): string {
  return run.raised ? run.text.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))) : run.text;
}

function follows(line: readonly Run[], run: Run): boolean {
  const last = line.at(-1);
  const first = line[0];
  if (!last || !first || cellKey(last) !== cellKey(run)) return false;
  const big = Math.max(...line.map(({ size }) => size), run.size);
  const gap = run.x - (last.x + last.width);
  const isLabel =
    line.length === 1 && (bullet.test(first.text.trim()) || /^\(?(?:\d{1,2}|[a-z]|[ivx]+)[.)]$/i.test(first.text.trim()));
  return sharesBaseline(line, run, big) && gap > -0.5 * big && gap < big * (isLabel ? 4.5 : 1.8);
}

function sharesBaseline(line: readonly Run[], run: Run, big: number): boolean {
  const base = line.reduce((a, b) => (b.size > a.size ? b : a));
  const rise = Math.abs(run.y - base.y);
  const small = Math.min(run.size, base.size);
  return rise <= 0.15 * big || (small <= 0.85 * big && rise <= 0.6 * big);
}

function cellKey(run: Run): string {
  return run.tag?.cell ? `${run.tag.cell.table}/${run.tag.cell.row}/${run.tag.cell.column}` : '';
}

function isApart(line: readonly Run[], run: Run): boolean {
  const last = line.at(-1);
  if (!last || /\s$/.test(last.text) || /^\s/.test(run.text)) return false;
  const isSmaller = run.size < 0.85 * last.size;
  return run.x - (last.x + last.width) > (isSmaller ? 0.4 : 0.14) * Math.min(last.size, run.size);
}

/** A line made of its runs. */
export function lineOf(runs: readonly Run[], page: number): Line {
  const base = baseOf(runs);
  return {
    page,
    runs: runs.map((run) => ({ ...run, raised: run.size <= 0.85 * base.size && run.y - base.y >= 0.12 * base.size })),
    x: Math.min(...runs.map((run) => run.x)),
    right: Math.max(...runs.map((run) => run.x + run.width)),
    y: base.y,
    size: base.size,
  };
}

/** The run whose size and baseline most letters have; of two, the larger. */
function baseOf(runs: readonly Run[]): Run {
  const weight = (size: number): number =>
    runs.reduce((sum, run) => (Math.abs(run.size - size) < 0.3 ? sum + run.text.trim().length : sum), 0);
  return runs.reduce((best, run) => {
    const difference = weight(run.size) - weight(best.size);
    return difference > 0 || (difference === 0 && run.size > best.size) ? run : best;
  });
}
