import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { mergeText } from '../merge-text.ts';
import { isSafeAddress } from '../safe-address.ts';
import { withBlocks, type Draft } from '../draft.ts';

/** Keeps of every link the words, and its address only where that leads to the web or to a mail box. Neither pictures nor HTML stay. */
export function unlinkUnsafe(draft: Draft): Draft {
  return withBlocks(
    draft,
    draft.tree.children.flatMap((block) => safe(block).map(asBlock)),
  );
}

function asBlock(node: Nodes): RootContent {
  return node.type === 'text' ? { type: 'paragraph', children: [node] } : (node as RootContent);
}

function safe(node: Nodes): Nodes[] {
  if (node.type === 'html') return [{ type: 'text', value: node.value }];
  if (node.type === 'image') return node.alt ? [{ type: 'text', value: node.alt }] : [];
  if (!('children' in node)) return [node];
  const children = mergeText((node.children as Nodes[]).flatMap(safe) as PhrasingContent[]);
  const isUnsafe = node.type === 'link' && !isSafeAddress(node.url);
  return isUnsafe ? children : [{ ...node, children } as Nodes];
}
