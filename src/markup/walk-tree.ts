import type { Nodes } from 'mdast';

/** Visits a node and everything below it, in their order. */
export function walkTree(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) walkTree(child, visit);
}
