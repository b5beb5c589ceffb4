import type { Nodes, Root } from 'mdast';
import { lineOf } from '../block.ts';
import { flag, type Collected } from '../tree/collected.ts';

/** Flags markers that are written as such (`[^3]`) but have no note, and therefore are plain words. */
export function flagLooseMarkers(tree: Root, into: Collected): void {
  for (const block of tree.children) flagIn(block, lineOf(block), into);
}

function flagIn(node: Nodes, line: number, into: Collected): void {
  const own = lineOf(node) || line;
  if ('children' in node) for (const child of node.children) flagIn(child, own, into);
  if (node.type !== 'text') return;
  for (const [, label = ''] of node.value.matchAll(/\[\^([^\]\s]{1,40})\]/g))
    flag(into, own, 'notes/no-note', `No note belongs to the marker ${label}; it was left as text.`);
}
