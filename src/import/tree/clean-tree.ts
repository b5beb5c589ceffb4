import type { Code, FootnoteDefinition, List, ListItem, Nodes, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { lineOf } from '../block.ts';
import { cleanCharacters } from './clean-characters.ts';
import { cleanPhrasing } from './clean-phrasing.ts';
import { cleanTable } from './clean-table.ts';
import { drop, type Collected } from './collected.ts';
import { gatherPhrasing, isPhrasing } from './gather-phrasing.ts';

/**
 * Brings a tree into plain mdast that the passes and the serializer know, whatever nodes it is made of: blocks hold blocks, paragraphs
 * hold phrasing, nothing is empty, headings and notes stand at the top. What has to go is collected.
 */
export function cleanTree(tree: Root, into: Collected): Root {
  const notes: FootnoteDefinition[] = [];
  const blocks = cleanBlocks(tree.children, { into, notes, isTop: true });
  return { type: 'root', children: [...blocks, ...notes] };
}

interface State {
  readonly into: Collected;
  /** Notes are lifted here from wherever they are defined. */
  readonly notes: FootnoteDefinition[];
  readonly isTop: boolean;
}

function cleanBlocks(nodes: readonly Nodes[], state: State): RootContent[] {
  return gatherPhrasing(nodes).flatMap((node) => cleanBlock(node, state));
}

function cleanBlock(node: Nodes, state: State): RootContent[] {
  switch (node.type) {
    case 'paragraph':
      return cleanParagraph(node.children, node, state);
    case 'heading':
      return cleanHeading(node, state);
    case 'blockquote':
      return filled({ type: 'blockquote', children: cleanBlocks(node.children, inner(state)) as never, ...placed(node) });
    case 'list':
      return cleanList(node, state);
    case 'table':
      return tableOf(node, state);
    case 'footnoteDefinition':
      return liftNote(node, state);
    case 'code':
      return cleanCode(node, state);
    case 'thematicBreak':
      return [{ type: 'thematicBreak', ...placed(node) }];
    default:
      return 'children' in node ? cleanBlocks(node.children, state) : [];
  }
}

function inner(state: State): State {
  return { ...state, isTop: false };
}

/** A paragraph, in parts where blocks stand inside it. */
function cleanParagraph(children: readonly Nodes[], from: Nodes, state: State): RootContent[] {
  if (children.every(isPhrasing)) {
    const cleaned = trimmed(cleanPhrasing(children, { line: lineOf(from), isOneLine: false }, state.into));
    return cleaned.length === 0 ? [] : [{ type: 'paragraph', children: cleaned, ...placed(from) }];
  }
  return cleanBlocks(
    children.map((child) => ({ ...placed(from), ...child })),
    state,
  );
}

function cleanHeading(node: Nodes & { type: 'heading' }, state: State): RootContent[] {
  const children = trimmed(cleanPhrasing(node.children, { line: lineOf(node), isOneLine: true }, state.into));
  if (children.length === 0) return [];
  if (!state.isTop) return [{ type: 'paragraph', children: [{ type: 'strong', children }], ...placed(node) }];
  const [only, ...rest] = children;
  const plain = only?.type === 'strong' && rest.length === 0 ? only.children : children;
  return [{ type: 'heading', depth: node.depth, children: plain, ...placed(node) }];
}

function cleanList(node: List, state: State): RootContent[] {
  const items = node.children.map((item) => cleanItem(item, state));
  const kept = items.filter((item) => item.children.length > 0);
  const start = node.ordered ? Math.max(node.start ?? 1, 0) : null;
  if (start !== null) dropNumbers(start, kept.length, items.length, lineOf(node), state.into);
  const list: List = { type: 'list', ordered: node.ordered ?? false, start, spread: node.spread ?? false, children: kept };
  return filled({ ...list, ...placed(node) });
}

/** Numbers that no item has any more, because items without content go. */
function dropNumbers(start: number, kept: number, of: number, line: number, into: Collected): void {
  const numbers = Array.from({ length: of - kept }, (_, index) => String(start + kept + index));
  drop(into, line, 'number of a list item without words', numbers.join(' '));
}

function cleanItem(item: ListItem, state: State): ListItem {
  const children = cleanBlocks(item.children, inner(state)) as ListItem['children'];
  const [first] = children;
  if (typeof item.checked === 'boolean' && first?.type === 'paragraph')
    first.children.unshift({ type: 'text', value: item.checked ? '☑ ' : '☐ ' });
  return { type: 'listItem', spread: item.spread ?? false, children, ...placed(item) };
}

function tableOf(node: Table, state: State): RootContent[] {
  const { rows, blocks } = cleanTable(node, state.into);
  if (blocks) return cleanBlocks(blocks, state);
  const width = rows[0]?.children.length ?? 0;
  const align = Array.from({ length: width }, (_, column) => node.align?.[column] ?? null);
  return filled({ type: 'table', align, children: rows, ...placed(node) });
}

function liftNote(node: FootnoteDefinition, state: State): RootContent[] {
  const children = cleanBlocks(node.children, inner(state)) as FootnoteDefinition['children'];
  const { identifier, label } = node;
  if (children.length === 0) drop(state.into, lineOf(node), 'number of a note without words', identifier);
  else state.notes.push({ type: 'footnoteDefinition', identifier, label: label ?? identifier, children, ...placed(node) });
  return [];
}

/** Whether what is written behind the fence of a code block is a language. */
export function isLanguage(words: string | null | undefined): words is string {
  return /^[\w+#.-]{1,30}$/.test(words ?? '');
}

function cleanCode(node: Code, state: State): RootContent[] {
  const language = isLanguage(node.lang) ? node.lang : null;
  drop(state.into, lineOf(node), 'settings of a code block', [language ? '' : node.lang, node.meta].join(' '));
  const value = cleanCharacters(node.value)
    .replace(/\r\n?/g, '\n')
    .replace(/^\n+|\s+$/g, '');
  return value === '' ? [] : [{ type: 'code', lang: language, meta: null, value, ...placed(node) }];
}

function trimmed(nodes: PhrasingContent[]): PhrasingContent[] {
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (first?.type === 'break') return trimmed(nodes.slice(1));
  if (last?.type === 'break') return trimmed(nodes.slice(0, -1));
  if (nodes.every((node) => node.type === 'text' && node.value.trim() === '')) return [];
  return nodes;
}

function filled<T extends RootContent & { children: unknown[] }>(node: T): T[] {
  return node.children.length > 0 ? [node] : [];
}

function placed(node: Nodes): Pick<Nodes, 'position'> {
  return node.position ? { position: node.position } : {};
}
