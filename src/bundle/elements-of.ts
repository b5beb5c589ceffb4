import type { Element, Nodes } from 'hast';

/** All elements of a tree in their order, those in templates as well. */
export function elementsOf(node: Nodes): Element[] {
  if (!('children' in node)) return [];
  const inner = node.children.flatMap(elementsOf);
  if (node.type !== 'element') return inner;
  return [node, ...inner, ...(node.content ? elementsOf(node.content) : [])];
}
