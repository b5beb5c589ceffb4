import type { Nodes } from 'hast';

const inline = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'cite',
  'code',
  'em',
  'i',
  'kbd',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
]);
const unseen = new Set(['head', 'script', 'style', 'template', 'dialog', 'svg', 'noscript']);

/** The text of a page or a part of it, in lines as its blocks divide it. What shows only after an act of the reader is left out. */
export function pageText(page: Nodes): string[] {
  const lines = [''];
  read(page, lines);
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
}

function read(node: Nodes, lines: string[]): void {
  if (node.type === 'text') lines.push(`${lines.pop() ?? ''}${node.value}`);
  if (node.type === 'element' && (unseen.has(node.tagName) || 'hidden' in node.properties || 'popover' in node.properties))
    return;
  const divides = node.type === 'element' && !inline.has(node.tagName);
  if (divides) lines.push('');
  if ('children' in node) for (const child of node.children) read(child, lines);
  if (divides) lines.push('');
}
