import type { RootContent } from 'mdast';
import { withBlocks, type Draft } from '../draft.ts';

/** Puts what was taken out of the flow but belongs to the document (notes on authors, notes without a marker) behind the text, under a rule. */
export function placeAsides(draft: Draft): Draft {
  if (draft.asides.length === 0) return draft;
  const isNote = (block: RootContent): boolean => block.type === 'footnoteDefinition';
  const flow = draft.tree.children.filter((block) => !isNote(block));
  const asides = draft.asides.flatMap((list): RootContent[] => [{ type: 'thematicBreak' }, list]);
  return { ...withBlocks(draft, [...flow, ...asides, ...draft.tree.children.filter(isNote)]), asides: [] };
}
