/** Share of what was found that is right, and of what is right that was found. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
}

/** Compares two texts by their runs of four words, each counted as often as it comes. */
export function scoreText(found: string, truth: string): Score {
  const [left, right] = [shingles(found), shingles(truth)];
  const shared = [...left].reduce((sum, [run, count]) => sum + Math.min(count, right.get(run) ?? 0), 0);
  const [ofLeft, ofRight] = [total(left), total(right)];
  return { precision: ofLeft === 0 ? (ofRight === 0 ? 1 : 0) : shared / ofLeft, recall: ofRight === 0 ? 1 : shared / ofRight };
}

/** The harmonic mean of precision and recall. */
export function f1({ precision, recall }: Score): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  const length = Math.min(4, words.length);
  const runs = new Map<string, number>();
  for (let at = 0; length > 0 && at + length <= words.length; at += 1) {
    const run = words.slice(at, at + length).join(' ');
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
