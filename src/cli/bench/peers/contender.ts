/** What one build cost, by the same clock for all. */
export interface BuildCosts {
  readonly cpuSeconds: number;
  readonly seconds: number;
  readonly peakBytes: number;
}

/** A generator that is ready to build the documents, from nothing, as often as asked. */
export interface Contender {
  readonly name: string;
  /** Builds once from nothing and answers with what that cost, by what is counted. */
  readonly build: () => Promise<Readonly<Record<string, BuildCosts>>>;
}
