import type { Options } from '../options.ts';

/** What a bench is run with. */
export interface BenchRequest {
  /** Folder that it was given, which exists. */
  readonly folder: string | undefined;
  readonly options: Options;
  /** Shows a part of the result as soon as it is measured. */
  readonly print: (text: string) => void;
}

/** One thing that `npm run bench` measures. */
export interface Bench {
  /** What it takes beside its name, as a person types it. */
  readonly takes: string;
  readonly summary: string;
  /** Measures, and answers with what it found; with null where it was not given what it takes. */
  readonly run: (request: BenchRequest) => Promise<readonly object[] | null>;
}
