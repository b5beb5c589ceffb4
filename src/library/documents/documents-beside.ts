import type { Library, LibraryDocument } from '../library.ts';

/** The documents that stand before and after one in the order of their dates. */
export interface DocumentsBeside {
  readonly before: LibraryDocument | undefined;
  readonly after: LibraryDocument | undefined;
}

/** Finds the documents beside one: the oldest stands first, and those without a date follow the latest. */
export function documentsBeside({ documents }: Pick<Library, 'documents'>, id: string): DocumentsBeside {
  const dated = documents.filter(({ record }) => record.date !== null);
  const order = [...dated.toReversed(), ...documents.filter(({ record }) => record.date === null)];
  const index = order.findIndex((document) => document.id === id);
  return { before: order[index - 1], after: order[index + 1] };
}
