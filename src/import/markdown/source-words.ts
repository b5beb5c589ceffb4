import type { Root as HastRoot } from 'hast';
import type { Nodes } from 'mdast';
import { cleanCharacters } from '../tree/clean-characters.ts';
import { isLanguage } from '../tree/clean-tree.ts';
import { htmlBlocks } from '../tree/html-blocks.ts';
import { isInlineTag } from '../tree/inline-tags.ts';
import { htmlWords } from './html-words.ts';
import { readInlineTag } from './inline-tag.ts';
import { parseHtml } from './parse-html.ts';

/**
 * All words of a Markdown document, taken from the tree as parsed and from nothing that is done with it after: what is kept and what is
 * dropped has to add up to them. Addresses are no words; titles of links and pictures, comments and scripts are.
 */
export function sourceWords(tree: Nodes): string {
  const aside: string[] = [];
  const words = wordsOf(tree, false, aside);
  return cleanCharacters([words, ...aside].join('\n'));
}

/** `aside` takes the words that stand in no line, so that they part none. */
function wordsOf(node: Nodes, isInline: boolean, aside: string[]): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'code':
      return [isLanguage(node.lang) ? '' : node.lang, node.meta, node.value].join('\n');
    case 'html':
      return isInline ? inlineWords(node.value, aside) : blockWords(parseHtml(node.value), aside);
    case 'break':
      return ' ';
    case 'image':
    case 'imageReference':
      keepTitle(node, aside);
      return node.alt ?? '';
    case 'definition':
      keepTitle(node, aside);
      return '';
    case 'footnoteReference':
      return ` ${node.identifier} `;
    case 'footnoteDefinition':
      return `\n${node.identifier} ${childrenOf(node, false, aside)}\n`;
    case 'list':
      return node.children
        .map((item, index) => `\n${node.ordered ? (node.start ?? 1) + index : ''} ${wordsOf(item, false, aside)}`)
        .join('');
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      return `\n${childrenOf(node, true, aside)}\n`;
    case 'link':
      keepTitle(node, aside);
      return childrenOf(node, true, aside);
    default:
      return 'children' in node ? childrenOf(node, isInline, aside) : '';
  }
}

function childrenOf(node: Nodes, isInline: boolean, aside: string[]): string {
  return 'children' in node ? node.children.map((child) => wordsOf(child, isInline, aside)).join('') : '';
}

function keepTitle(node: Nodes, aside: string[]): void {
  if ('title' in node && node.title) aside.push(node.title);
}

/** The words of HTML that stands in blocks of its own, with the numbers that a browser gives to its lists. */
function blockWords(html: HastRoot, aside: string[]): string {
  return `${htmlWords(html, aside)}\n${htmlBlocks(html).map(listNumbers).join('\n')}`;
}

function listNumbers(node: Nodes): string {
  if (!('children' in node)) return '';
  const first = node.type === 'list' && node.ordered ? (node.start ?? 1) : null;
  return node.children.map((child, index) => `${first === null ? '' : first + index} ${listNumbers(child)}`).join('\n');
}

function inlineWords(html: string, aside: string[]): string {
  const tag = readInlineTag(html);
  if (tag.kind === 'words') return tag.words;
  if (tag.kind === 'hidden') aside.push(tag.words);
  else if (!isInlineTag(tag.name)) return ' ';
  else if (tag.kind !== 'end' && tag.element) {
    const words = htmlWords({ ...tag.element, children: [] }, aside);
    return tag.kind === 'void' ? words : '';
  }
  return '';
}
