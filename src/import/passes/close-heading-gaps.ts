import type { Heading, RootContent } from 'mdast';
import { withBlocks, type Draft } from '../draft.ts';

/** Ranks headings so that the first stands on the second level and none skips a level. What stands together stays together. */
export function closeHeadingGaps(draft: Draft): Draft {
  let open: number[] = [];
  const blocks = draft.tree.children.map((block): RootContent => {
    if (block.type !== 'heading') return block;
    open = [...open.filter((depth) => depth < block.depth), block.depth];
    return { ...block, depth: Math.min(open.length + 1, 6) as Heading['depth'] };
  });
  return withBlocks(draft, blocks);
}
