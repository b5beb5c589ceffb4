import type { Nodes } from 'mdast';

/** What a tree prints that no text of the file holds: the numbers of lists and notes, and what is said instead of pictures. */
export function printedNumbers(node: Nodes): string {
  const own = ownNumber(node);
  if (!('children' in node)) return own;
  return [own, ...node.children.map((child, index) => `${itemNumber(node, index)} ${printedNumbers(child)}`)].join('\n');
}

function ownNumber(node: Nodes): string {
  if (node.type === 'image') return `${node.alt ?? ''}\n${node.title ?? ''}`;
  return node.type === 'footnoteReference' || node.type === 'footnoteDefinition' ? node.identifier : '';
}

function itemNumber(node: Nodes, index: number): string {
  return node.type === 'list' && node.ordered ? String((node.start ?? 1) + index) : '';
}
