/** Milliseconds that half, and that 95 of 100, of the queries took at most. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
}

/** Sums up the milliseconds of queries in the order in which they were asked. The first fifth warms up and does not count. */
export function timesOf(milliseconds: readonly number[]): Times {
  const counted = milliseconds.slice(Math.floor(milliseconds.length / 5));
  return { p50: percentile(counted, 0.5), p95: percentile(counted, 0.95) };
}

/** The least of some numbers that a part of them does not exceed: of 1 to 10, with a part of 0.5, it is 5. */
export function percentile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0;
}
