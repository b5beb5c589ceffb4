/** What one build cost. */
export interface BuildRun {
  readonly pages: number;
  /** In their order; what comes before the first is `starting`. */
  readonly phases: readonly PhaseCosts[];
  /** Most memory that the build held before it began to index. */
  readonly peakBytes: number;
}

export interface PhaseCosts {
  readonly phase: string;
  /** Seconds of all cores, user and system, with the processes that the build started. */
  readonly cpuSeconds: number;
  readonly seconds: number;
}

/** What a build costs without its search index, whose costs are told apart, and without waiting for others. */
export function withoutIndex({ phases }: Pick<BuildRun, 'phases'>): Pick<PhaseCosts, 'cpuSeconds' | 'seconds'> {
  const counted = phases.filter(({ phase }) => phase !== 'indexing' && phase !== 'waiting');
  const sum = (read: (costs: PhaseCosts) => number): number => counted.reduce((total, costs) => total + read(costs), 0);
  return { cpuSeconds: sum(({ cpuSeconds }) => cpuSeconds), seconds: sum(({ seconds }) => seconds) };
}
