import type { Element, Nodes } from 'hast';
import { keyOf } from './notes/note.ts';
import { isBlock, isElement, isUnread, type Parent } from './page.ts';

/**
 * All that a page prints, as text: a line for each block, the numbers of ordered lists, and in the place of each note marker its label.
 * Where one run of text is kept and the next is not, they are set apart.
 */
export function sourceWords(body: Parent, labels: ReadonlyMap<string, string>, numbers: ReadonlyMap<Element, number>): string {
  const print = (node: Nodes): string => {
    if (node.type === 'text') return node.value;
    if (!('children' in node) || isUnread(node)) return '';
    if (!isElement(node)) return node.children.map(print).join('');
    if (keyOf(node) !== '') return ` ${(labels.get(keyOf(node)) ?? '').split('-')[0] ?? ''} `;
    if (node.tagName === 'br') return '\n';
    const number = numbers.get(node);
    const words = `${number === undefined ? '' : `${String(number)} `}${node.children.map(print).join('')}`;
    return isBlock(node) ? `\n${words}\n` : words;
  };
  return print(body)
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n[ \n]*/gu, '\n')
    .trim();
}
