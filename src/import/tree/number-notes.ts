import type { Nodes, Root } from 'mdast';

/**
 * Gives notes the numbers that a reader sees. Where every label is a number already, nothing changes; else (`[^smith]`) notes are numbered
 * by their first marker, those without one after them.
 */
export function numberNotes(tree: Root): Root {
  const labels = [...new Set([...labelsOf(tree, 'footnoteReference'), ...labelsOf(tree, 'footnoteDefinition')])];
  if (labels.every((label) => /^[1-9]\d{0,3}$/.test(label))) return tree;
  const numbers = new Map(labels.map((label, index) => [label, String(index + 1)]));
  return renumber(tree, numbers) as Root;
}

function labelsOf(node: Nodes, type: 'footnoteReference' | 'footnoteDefinition'): string[] {
  const own = node.type === type ? [node.identifier] : [];
  return 'children' in node ? [...own, ...node.children.flatMap((child) => labelsOf(child, type))] : own;
}

function renumber(node: Nodes, numbers: ReadonlyMap<string, string>): Nodes {
  const children = 'children' in node ? { children: node.children.map((child) => renumber(child, numbers)) } : {};
  if (node.type !== 'footnoteReference' && node.type !== 'footnoteDefinition') return { ...node, ...children } as Nodes;
  const number = numbers.get(node.identifier) ?? node.identifier;
  return { ...node, ...children, identifier: number, label: number } as Nodes;
}
