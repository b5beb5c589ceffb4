import type { RootContent } from 'mdast';
import { isParagraph, textOf } from '../block.ts';
import { withBlocks, type Draft } from '../draft.ts';

/**
 * Makes a block quotation of a paragraph that a line ending in a colon introduces and a note marker closes, where it has no quotation
 * marks of its own.
 */
export function findQuotations(draft: Draft): Draft {
  const blocks = draft.tree.children;
  const found = blocks.map((block, index): RootContent => {
    const above = blocks[index - 1];
    if (!isParagraph(block) || !isParagraph(above) || !introduces(textOf(above)) || !isClosedByNote(block)) return block;
    return { type: 'blockquote', children: [block], ...(block.position ? { position: block.position } : {}) };
  });
  return withBlocks(draft, found);
}

function introduces(text: string): boolean {
  return text.endsWith(':');
}

function isClosedByNote(block: RootContent): boolean {
  return isParagraph(block) && block.children.at(-1)?.type === 'footnoteReference' && !/^["“‘'«„]/u.test(textOf(block));
}
