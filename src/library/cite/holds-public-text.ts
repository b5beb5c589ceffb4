import type { LibraryDocument, Part } from '../library.ts';

/**
 * Whether a page of a document is the work itself, for everyone to read. Only such a page says so to indexes; on all others
 * an index would take our words, or a copy that nobody else may see, for the work.
 */
export function holdsPublicText({ record }: Pick<LibraryDocument, 'record'>, part: Part): boolean {
  return part === 'text' && record.rights.publishText;
}
