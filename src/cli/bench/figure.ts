/** One thing that was measured. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** What the value is a part of, where it is a count. */
  readonly of?: number;
}

/** Everything that was measured of one folder. */
export interface FolderFigures {
  readonly folder: string;
  readonly figures: readonly Figure[];
  /** What went wrong, in sentences. */
  readonly problems: readonly string[];
}

/** The figures of a folder as a person reads them. */
export function printFolder({ folder, figures, problems }: FolderFigures): string {
  const width = Math.max(...figures.map(({ name }) => name.length));
  const lines = figures.map((figure) => `  ${figure.name.padEnd(width)}  ${printFigure(figure)}`);
  return [folder, ...lines, ...problems.map((problem) => `  - ${problem}`)].join('\n');
}

/** A value as a table shows it: `58 of 60 (96.7 %)`, `0.957`, `1,204`. */
function printFigure({ value, of }: Figure): string {
  if (of !== undefined) return `${count(value)} of ${count(of)}${of > 0 ? ` (${((value / of) * 100).toFixed(1)} %)` : ''}`;
  return Number.isInteger(value) ? count(value) : value.toFixed(value < 10 ? 3 : 1);
}

function count(value: number): string {
  return value.toLocaleString('en-GB');
}
