import type { Found, RecordEvidence } from '../draft.ts';

/** A value that a page shows. */
export function foundOn<T>(page: number, value: T, evidence: string, confidence: number): Found<T> {
  return { value, line: 0, page, evidence, confidence };
}

/** The record with the page that its values stand on. */
export function placeOn(page: number, record: RecordEvidence): RecordEvidence {
  return Object.fromEntries(Object.entries(record).map(([field, found]) => [field, { ...(found as object), page }]));
}
