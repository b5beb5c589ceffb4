import type { BlockContent, FootnoteDefinition, PhrasingContent, Root, RootContent, TableRow } from 'mdast';
import { endsSentence } from '../block.ts';
import { buildInline } from './build-inline.ts';
import { buildList } from './build-list.ts';
import type { LabelledNote } from './mark-notes.ts';
import type { Block, Line } from './page-text.ts';
import { printWords } from './print-block.ts';

/** The tree of a document: its blocks, then its notes. Every block has its page in `data`. */
export function buildTree(blocks: readonly Block[], notes: readonly LabelledNote[]): Root {
  const children: RootContent[] = [];
  let items: Block[] = [];
  for (const block of blocks) {
    if (block.kind === 'item') {
      items.push(block);
      continue;
    }
    children.push(...buildList(items), nodeOf(block));
    items = [];
  }
  return { type: 'root', children: [...joinQuotations([...children, ...buildList(items)]), ...notes.map(noteOf)] };
}

function nodeOf(block: Block): RootContent {
  const data = { page: block.page };
  if (block.kind === 'heading')
    return { type: 'heading', depth: block.depth as 2, children: buildInline(block.lines, { isPlain: true }), data };
  if (block.kind === 'table') return tableOf(block);
  if (block.kind === 'rows') return { type: 'paragraph', children: rowsOf(block), data };
  const paragraph = { type: 'paragraph' as const, children: buildInline(block.lines), data };
  return block.isInset && block.kind === 'text' ? { type: 'blockquote', children: [paragraph], data } : paragraph;
}

function tableOf(block: Block): RootContent {
  const rows = block.cells.map((row): TableRow => ({
    type: 'tableRow',
    children: row.map((cell) => ({ type: 'tableCell', children: trimInline(buildInline(cell, { isPlain: true })) })),
  }));
  return { type: 'table', align: (block.cells[0] ?? []).map(() => null), children: rows, data: { page: block.page } };
}

/** Rows whose columns are not certain: one line each. */
function rowsOf(block: Block): PhrasingContent[] {
  return block.cells.flatMap((row, index) => [
    ...(index > 0 ? [{ type: 'break' as const }] : []),
    ...row.flatMap((cell, column) => [...(column > 0 ? [{ type: 'text' as const, value: ' ' }] : []), ...buildInline(cell)]),
  ]);
}

function trimInline(children: PhrasingContent[]): PhrasingContent[] {
  return children.map((child, index) => {
    if (child.type !== 'text') return child;
    const start = index === 0 ? child.value.trimStart() : child.value;
    return { ...child, value: index === children.length - 1 ? start.trimEnd() : start };
  });
}

/** Quotations of several paragraphs are one. */
function joinQuotations(children: readonly RootContent[]): RootContent[] {
  const joined: RootContent[] = [];
  for (const node of children) {
    const last = joined.at(-1);
    if (last?.type === 'blockquote' && node.type === 'blockquote' && last.data?.page === node.data?.page)
      joined[joined.length - 1] = { ...last, children: [...last.children, ...node.children] };
    else joined.push(node);
  }
  return joined;
}

function noteOf(note: LabelledNote): FootnoteDefinition {
  const data = { page: note.page };
  const children = paragraphsOf(note.lines).map((lines): BlockContent => ({
    type: 'paragraph',
    children: buildInline(lines),
    data,
  }));
  return { type: 'footnoteDefinition', identifier: note.label, label: note.label, children, data };
}

/** The paragraphs of a note: a wider gap on one page divides them. */
function paragraphsOf(lines: readonly Line[]): Line[][] {
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1)?.at(-1);
    if (last !== undefined && isSameParagraph(last, line)) paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

function isSameParagraph(last: Line, line: Line): boolean {
  const fall = last.page === line.page ? last.y - line.y : 0;
  return fall < 1.34 * line.size || !endsSentence(printWords([last]));
}
