import { createHash } from 'node:crypto';
import type { Compiled } from '../../markup/compiled.ts';
import type { DocumentRecord } from '../../schema/document.ts';
import { digestSegments } from './digest-segments.ts';

/** Changes with what verifying reads of a digest: its words, its locators and where they stand, and what the record lists as added. */
export function hashDigest(digest: Compiled, record: DocumentRecord): string {
  const points = digest.passages.map((point) => [point.kind, point.text, digestSegments(digest, point)]);
  return hashOf([points, record.digest?.adds ?? []]);
}

/** Changes with the words of a full text, its headings and its notes. */
export function hashText({ headings, passages, notes }: Compiled): string {
  return hashOf([
    headings.map(({ depth, text }) => [depth, text]),
    passages.map(({ kind, text, heading, block }) => [kind, text, heading, block]),
    notes.map(({ label, passage }) => [label, passage]),
  ]);
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
