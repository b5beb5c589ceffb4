import type { FootnoteDefinition, FootnoteReference, Paragraph, RootContent } from 'mdast';
import { isParagraph, lastLineOf, lineOf, paragraph, span } from '../block.ts';
import { withBlocks, type Draft } from '../draft.ts';

/**
 * Lifts notes out of the flow: paragraphs that begin with a note marker go to the end of the tree, in order. The paragraph behind
 * them stands after a page break.
 */
export function liftNotes(draft: Draft): Draft {
  const flow: RootContent[] = [];
  const notes: FootnoteDefinition[] = [];
  let afterBreak = false;
  for (const block of draft.tree.children) {
    const marker = markerOf(block);
    if (marker && isParagraph(block)) {
      notes.push(definition(block, marker));
      afterBreak = true;
      continue;
    }
    flow.push(afterBreak && isParagraph(block) ? { ...block, data: { ...block.data, afterBreak } } : block);
    afterBreak = false;
  }
  return withBlocks(draft, [...flow, ...notes]);
}

/** The marker that a paragraph begins with, where words follow it. */
function markerOf(block: RootContent): FootnoteReference | null {
  const first = isParagraph(block) ? block.children[0] : undefined;
  return first?.type === 'footnoteReference' && isParagraph(block) && block.children.length > 1 ? first : null;
}

function definition(block: Paragraph, marker: FootnoteReference): FootnoteDefinition {
  const [first, ...rest] = block.children.slice(1);
  const opened =
    first?.type === 'text' ? [{ ...first, value: first.value.replace(/^\s*[:.]?\s+/, '') }, ...rest] : block.children.slice(1);
  const words = paragraph(opened, lineOf(block), lastLineOf(block));
  const label = marker.label ?? marker.identifier;
  return {
    type: 'footnoteDefinition',
    identifier: label,
    label,
    children: [words],
    position: span(lineOf(block), lastLineOf(block)),
  };
}
