import type { Library, LibraryDocument } from '../library.ts';
import { positionsOf } from '../positions-of.ts';

/** The documents that stand before and after one in the order of their dates. */
export interface DocumentsBeside {
  readonly before: LibraryDocument | undefined;
  readonly after: LibraryDocument | undefined;
}

const orders = new WeakMap<Library['documents'], readonly LibraryDocument[]>();

/** Finds the documents beside one: the oldest stands first, and those without a date follow the latest. */
export function documentsBeside({ documents }: Pick<Library, 'documents'>, id: string): DocumentsBeside {
  const order = orders.get(documents) ?? inOrder(documents);
  orders.set(documents, order);
  const index = positionsOf(order).get(id) ?? -1;
  return { before: order[index - 1], after: order[index + 1] };
}

function inOrder(documents: readonly LibraryDocument[]): LibraryDocument[] {
  const dated = documents.filter(({ record }) => record.date !== null);
  return [...dated.toReversed(), ...documents.filter(({ record }) => record.date === null)];
}
