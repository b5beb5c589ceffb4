import type { Nodes, PhrasingContent } from 'mdast';

const phrasing = new Set<Nodes['type']>([
  ...(['text', 'emphasis', 'strong', 'delete', 'link', 'inlineCode', 'break', 'image', 'footnoteReference'] as const),
]);

/** Whether a node stands in a line. */
export function isPhrasing(node: Nodes): node is PhrasingContent {
  return phrasing.has(node.type);
}

/** Puts phrasing that stands between blocks into paragraphs of its own. */
export function gatherPhrasing(nodes: readonly Nodes[]): Nodes[] {
  const gathered: Nodes[] = [];
  let open: PhrasingContent[] | null = null;
  for (const node of nodes) {
    if (!isPhrasing(node)) {
      gathered.push(node);
      open = null;
    } else if (open) open.push(node);
    else {
      open = [node];
      gathered.push({ type: 'paragraph', children: open, ...(node.position && { position: node.position }) });
    }
  }
  return gathered;
}
