import type { DocumentRecord } from '../../schema/document.ts';

/** ISO dates that a document prints and that are evidently wrong, as its record says of its references. */
export function misprintsOf({ references = [] }: DocumentRecord): string[] {
  const wrong = references.filter(({ misprints }) => misprints?.some(({ field }) => field === 'issued'));
  return wrong.flatMap(({ issued }) => issued ?? []);
}
