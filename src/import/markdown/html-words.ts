import type { Nodes } from 'hast';
import { isInlineTag } from '../tree/inline-tags.ts';

const hidden = new Set(['script', 'style', 'template', 'iframe', 'noembed', 'noframes', 'svg']);
/** Whether nothing of an element is meant to be read. */
export function isHidden(name: string): boolean {
  return hidden.has(name);
}

/**
 * Every word that a piece of HTML holds. Those that stand in no line (comments, titles of links and pictures) go to `aside`, so that they
 * part no word.
 */
export function htmlWords(node: Nodes, aside: string[]): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'comment') aside.push(node.value);
  if (node.type !== 'root' && node.type !== 'element') return '';
  const inner = node.children.map((child) => htmlWords(child, aside)).join('');
  if (node.type === 'root') return inner;
  const { title, alt } = node.properties;
  if (typeof title === 'string' && (node.tagName === 'a' || node.tagName === 'img')) aside.push(title);
  if (node.tagName === 'img') return typeof alt === 'string' ? alt : '';
  return isInlineTag(node.tagName) ? inner : `\n${inner}\n`;
}
