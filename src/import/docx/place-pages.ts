import type { RootContent } from 'mdast';
import { lineOf } from '../block.ts';
import type { Place, RecordEvidence } from '../draft.ts';
import type { ReadResult } from '../reader.ts';

/** Turns numbers of paragraphs into pages, where the document has marks of them (`pages`, by number of paragraph). */
export function placePages(read: ReadResult, pages: readonly number[]): ReadResult {
  if (pages.length === 0) return read;
  const placed = <T extends Place>(item: T): T => {
    const page = pages[item.line];
    return page === undefined ? item : { ...item, line: 0, page };
  };
  const record = Object.fromEntries(
    Object.entries(read.record).map(([field, found]) => [field, placed(found)]),
  ) as RecordEvidence;
  const children = read.tree.children.map((node): RootContent => {
    const page = pages[lineOf(node)];
    return page === undefined ? node : { ...node, data: { ...node.data, page } };
  });
  return {
    ...read,
    tree: { ...read.tree, children },
    record,
    dropped: read.dropped.map(placed),
    flags: read.flags.map(placed),
  };
}
