import type { RootContent } from 'mdast';
import { isAttached, isParagraph, lastLineOf, lineOf, printedOf, textOf } from '../block.ts';
import { withBlocks, type Draft, type Dropped, type OutlineEntry } from '../draft.ts';

const title = /^(?:table of )?contents(?: page)?:?$/i;

/**
 * Takes contents lists out: the word Contents and the lines under it. Their entries stay as the outline, which the headings are
 * ranked by. A list near the beginning also shows where the cover ends.
 */
export function liftContents(draft: Draft): Draft {
  const blocks = draft.tree.children;
  const kept: RootContent[] = [];
  const dropped: Dropped[] = [];
  const outline: OutlineEntry[] = [];
  let bodyLine = 0;
  for (let index = 0; index < blocks.length; index += 1) {
    const end = endOfList(blocks, index);
    if (end === index) {
      kept.push(...blocks.slice(index, index + 1));
      continue;
    }
    const list = blocks.slice(index, end);
    dropped.push({ line: lineOf(list[0]), reason: 'contents list', text: list.map(printedOf).join('\n') });
    outline.push(...list.slice(1).map((block) => entryOf(textOf(block))));
    if (end < blocks.length / 2) bodyLine = lastLineOf(list.at(-1)) + 1;
    index = end - 1;
  }
  return { ...withBlocks(draft, kept), dropped: [...draft.dropped, ...dropped], outline: preferred(outline), bodyLine };
}

/** Index behind the contents list that begins here, or the same index where none does. */
function endOfList(blocks: readonly RootContent[], start: number): number {
  const first = blocks[start];
  if (!first || !('children' in first) || !title.test(textOf(first))) return start;
  let end = start + 1;
  while (isEntry(blocks[end]) && (end === start + 1 || isAttached(blocks[end]) || isPaged(blocks[end]) || recurs(blocks, end)))
    end += 1;
  return end - start > 3 ? end : start;
}

function isEntry(block: RootContent | undefined): boolean {
  return isParagraph(block) && textOf(block).length <= 160 && !/[.;:,]$/.test(textOf(block));
}

function isPaged(block: RootContent | undefined): boolean {
  return isParagraph(block) && entryOf(textOf(block)).page !== undefined;
}

function recurs(blocks: readonly RootContent[], at: number): boolean {
  const words = textOf(blocks[at] ?? { type: 'root', children: [] });
  return blocks.slice(at + 1).some((block) => textOf(block) === words);
}

function entryOf(line: string): OutlineEntry {
  const match = /^(.*?)[\s.…·_]*\s(\d{1,3}|[ivxl]{1,5})$/.exec(line);
  return match?.[1] && match[2] ? { text: match[1], page: match[2] } : { text: line };
}

/** Where a short and a full list stand, the one with page numbers is the document's own. */
function preferred(outline: readonly OutlineEntry[]): readonly OutlineEntry[] {
  const paged = outline.filter((entry) => entry.page !== undefined);
  return paged.length >= 3 ? paged : outline;
}
