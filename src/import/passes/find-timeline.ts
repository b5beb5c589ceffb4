import type { ListItem, Paragraph, RootContent, Strong } from 'mdast';
import { isParagraph, lastLineOf, lineOf, span, textOf } from '../block.ts';
import { withBlocks, type Draft, type Flag } from '../draft.ts';
import { readDateLine } from '../read-date.ts';

/**
 * Makes a list of a timeline: a section with two and more lines that are only a date, each with the paragraph under it. Paragraphs
 * there that follow a wider gap are entries whose date the copy has lost, which is flagged. The order stays.
 */
export function findTimeline(draft: Draft): Draft {
  const blocks = draft.tree.children;
  const starts = blocks.flatMap((block, index) => (block.type === 'heading' ? [index] : []));
  const section = starts
    .map((start, at) => [start + 1, starts[at + 1] ?? sectionEnd(blocks)] as const)
    .find(([from, to]) => isTimeline(blocks.slice(from, to)));
  if (!section) return draft;
  const [from, to] = section;
  const first = from + blocks.slice(from, to).findIndex((block) => isEntry(block));
  const { items, flags } = entries(blocks.slice(first, to).filter(isParagraph));
  const list: RootContent = {
    type: 'list',
    ordered: false,
    start: null,
    spread: false,
    children: items,
    position: span(lineOf(items[0]), lastLineOf(items.at(-1))),
  };
  return { ...withBlocks(draft, [...blocks.slice(0, first), list, ...blocks.slice(to)]), flags: [...draft.flags, ...flags] };
}

function sectionEnd(blocks: readonly RootContent[]): number {
  const note = blocks.findIndex((block) => block.type === 'footnoteDefinition');
  return note < 0 ? blocks.length : note;
}

function isTimeline(blocks: readonly RootContent[]): boolean {
  return blocks.every(isParagraph) && blocks.filter(isDate).length >= 2;
}

function isDate(block: RootContent): boolean {
  return readDateLine(textOf(block)) !== null || /^[12]\d{3}$/.test(textOf(block));
}

function isEntry(block: RootContent): boolean {
  return isDate(block) || (isParagraph(block) && (block.data?.gap ?? 1) > 1);
}

function entries(blocks: readonly Paragraph[]): { items: ListItem[]; flags: Flag[] } {
  const items: ListItem[] = [];
  const flags: Flag[] = [];
  blocks.forEach((block, index) => {
    const [above, below] = [blocks[index - 1], blocks[index + 1]];
    // A date with nothing under it stays as it stands.
    if (isDate(block) && (below === undefined || isDate(below))) items.push(itemOf([strongOf(block)], block, block));
    if (isDate(block)) return;
    if (above && isDate(above))
      items.push(itemOf([strongOf(above), { type: 'text', value: ' ' }, ...block.children], above, block));
    else {
      items.push(itemOf(block.children, block, block));
      flags.push({
        line: lineOf(block),
        rule: 'text/undated-entry',
        what: 'This entry of a timeline stands without a date in the copy.',
      });
    }
  });
  return { items, flags };
}

function strongOf(date: Paragraph): Strong {
  return { type: 'strong', children: date.children };
}

function itemOf(children: Paragraph['children'], first: Paragraph, last: Paragraph): ListItem {
  const position = span(lineOf(first), lastLineOf(last));
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children, position }], position };
}
