import type { Problem } from '../problem.ts';
import type { Dropped, RecordEvidence } from './draft.ts';
import type { ReadDocument } from './read-text.ts';

/** What a reader of any format gives: the tree, what the document prints about itself, and what the reader left out. */
export interface ReadResult extends ReadDocument {
  readonly record: RecordEvidence;
  readonly dropped: readonly Dropped[];
}

/** Reads one file of one format. Runs nothing of it, never throws for what a file holds, and says what is wrong as a problem. */
export type Reader = (bytes: Uint8Array, file: { readonly path: string; readonly name: string }) => Promise<ReadResult | Problem>;
