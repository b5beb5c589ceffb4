import type { DocumentRecord } from '../../schema/document.ts';

/** Where nothing dates an entry: feeds want a date, and one of the build would change every feed each time. */
export const undated = '1970-01-01';

/** When the library took a document up: the date of its digest; without one that of the document itself. */
export function addedOn({ record }: { readonly record: DocumentRecord }): string {
  return record.digest?.date ?? record.date ?? undated;
}

/** An ISO date of any precision as the moment at which it begins (RFC 3339). */
export function timeOf(date: string): string {
  return `${`${date}-01-01`.slice(0, 10)}T00:00:00Z`;
}
