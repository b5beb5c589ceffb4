import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { defaultHandlers, type State } from 'hast-util-to-mdast';
import type { FootnoteDefinition, Image, Nodes, Root } from 'mdast';
import { span } from '../block.ts';
import { attribute } from '../html/page.ts';
import { htmlBlocks } from '../tree/html-blocks.ts';
import { placeMark } from './mark-document.ts';

/** The tree of mammoth's HTML: its links to notes are markers and its list of notes is notes; the line of a block is its paragraph's number. */
export function htmlToTree(html: string): Root {
  const children = htmlBlocks(fromHtml(html, { fragment: true }), { a: readAnchor, ol: readOrderedList });
  const tree: Root = { type: 'root', children };
  placeBlocks(tree, 1);
  return tree;
}

/** mammoth's `a` is a marker of a note, the way back to one, the place of a paragraph, or a link. */
function readAnchor(state: State, node: Element): Nodes | undefined {
  const [id, href] = [attribute(node, 'id'), attribute(node, 'href')];
  if (/^#(?:foot|end)note-ref-/.test(href)) return undefined;
  if (id.startsWith(placeMark)) return { type: 'image', url: id };
  const number = /^(?:foot|end)note-ref-/.test(id) ? numberOf(node) : null;
  return number === null ? defaultHandlers.a(state, node) : { type: 'footnoteReference', identifier: number, label: number };
}

function numberOf(node: Element): string | null {
  const [first] = node.children;
  return first?.type === 'text' ? (/^\[(\d+)\]$/.exec(first.value)?.[1] ?? null) : null;
}

function readOrderedList(state: State, node: Element): Nodes | FootnoteDefinition[] {
  const items = node.children.filter((child) => child.type === 'element');
  const isNotes = items.length > 0 && items.every((item) => /^(?:foot|end)note-/.test(attribute(item, 'id')));
  if (!isNotes) return defaultHandlers.ol(state, node);
  return items.map((item, index): FootnoteDefinition => {
    const number = String(index + 1);
    const children = state.toFlow(state.all(item)) as FootnoteDefinition['children'];
    return { type: 'footnoteDefinition', identifier: number, label: number, children };
  });
}

/** Gives every block the place that stands in it, or that of the block before, and takes the places out. Changes the tree. */
function placeBlocks(node: Nodes, before: number): number {
  if (!('children' in node)) return before;
  const children = node.children as Nodes[];
  const own = Number(firstPlace(node)?.url.slice(placeMark.length) ?? before);
  node.position = span(own, own);
  Object.assign(node, { children: children.filter((child) => !isPlace(child)) });
  let last = own;
  for (const child of node.children) last = placeBlocks(child, last);
  return last;
}

function firstPlace(node: Nodes): Image | undefined {
  if (isPlace(node)) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = firstPlace(child);
    if (found) return found;
  }
  return undefined;
}

function isPlace(node: Nodes): node is Image {
  return node.type === 'image' && node.url.startsWith(placeMark);
}
