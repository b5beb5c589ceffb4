import type { List, Paragraph, RootContent } from 'mdast';
import { isParagraph, lineOf, lastLineOf, span, textOf } from '../block.ts';
import { withBlocks, type Draft } from '../draft.ts';

const marker = /^(\*{1,3}|[†‡])\s*(?=\p{L})/u;

/**
 * Moves the notes on authors (`* A. is …`, `** B. is …`) out of the flow to the end. They are told from bulleted lists by their
 * ascending marks, or by standing alone. The paragraph behind them stands after a page break.
 */
export function liftAuthorNotes(draft: Draft): Draft {
  const blocks = draft.tree.children;
  const notes = notesAmong(blocks);
  if (notes.size === 0) return draft;
  const flow = blocks
    .filter((block) => !notes.has(block))
    .map((block) =>
      isParagraph(block) && followsNote(block, blocks, notes) ? { ...block, data: { ...block.data, afterBreak: true } } : block,
    );
  const items = [...notes]
    .filter(isParagraph)
    .map((note) => ({ type: 'listItem' as const, spread: false, children: [withoutMarker(note)], position: note.position }));
  const aside = {
    type: 'list',
    ordered: false,
    spread: false,
    children: items,
    position: span(lineOf(items[0]), lastLineOf(items.at(-1))),
  } as List;
  return { ...withBlocks(draft, flow), asides: [...draft.asides, aside] };
}

function notesAmong(blocks: readonly RootContent[]): Set<RootContent> {
  const marked = blocks.filter((block) => isParagraph(block) && marker.test(textOf(block)));
  const marks = marked.map((block) => marker.exec(textOf(block))?.[1]);
  const isList = marked.length > 1 && new Set(marks).size < marked.length;
  return new Set(isList ? [] : marked);
}

function followsNote(block: RootContent, blocks: readonly RootContent[], notes: ReadonlySet<RootContent>): boolean {
  const before = blocks[blocks.indexOf(block) - 1];
  return before !== undefined && notes.has(before);
}

function withoutMarker(note: Paragraph): Paragraph {
  const [first, ...rest] = note.children;
  return first?.type === 'text' ? { ...note, children: [{ ...first, value: first.value.replace(marker, '') }, ...rest] } : note;
}
