import type { Nodes } from 'mdast';
import { cleanCharacters } from '../tree/clean-characters.ts';
import { isLanguage } from '../tree/clean-tree.ts';
import { htmlWords } from './html-words.ts';
import { readInlineTag } from './inline-tag.ts';
import { parseHtml } from './parse-html.ts';

/**
 * All words of a Markdown document, taken from the tree as parsed and from nothing that is done with it after: what is kept and what is
 * dropped has to add up to them. Addresses are no words; titles of links and pictures, comments and scripts are.
 */
export function sourceWords(tree: Nodes): string {
  return cleanCharacters(wordsOf(tree, false));
}

function wordsOf(node: Nodes, isInline: boolean): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'code':
      return [isLanguage(node.lang) ? '' : node.lang, node.meta, node.value].join('\n');
    case 'html':
      return isInline ? inlineWords(node.value) : htmlWords(parseHtml(node.value));
    case 'break':
      return ' ';
    case 'image':
    case 'imageReference':
      return `${node.alt ?? ''}${titleOf(node)}`;
    case 'definition':
      return titleOf(node);
    case 'footnoteReference':
      return ` ${node.identifier} `;
    case 'footnoteDefinition':
      return `\n${node.identifier} ${childrenOf(node, false)}\n`;
    case 'list':
      return node.children.map((item, index) => `\n${node.ordered ? (node.start ?? 1) + index : ''} ${wordsOf(item, false)}`).join('');
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      return `\n${childrenOf(node, true)}\n`;
    case 'link':
      return `${childrenOf(node, true)}${titleOf(node)}`;
    default:
      return 'children' in node ? childrenOf(node, isInline) : '';
  }
}

function childrenOf(node: Nodes, isInline: boolean): string {
  return 'children' in node ? node.children.map((child) => wordsOf(child, isInline)).join('') : '';
}

function titleOf(node: Nodes): string {
  return 'title' in node && node.title ? `\n${node.title}\n` : '';
}

function inlineWords(html: string): string {
  const tag = readInlineTag(html);
  if (tag.kind === 'words') return tag.words;
  if (tag.kind === 'hidden') return `\n${tag.words}\n`;
  return tag.kind === 'end' || !tag.element ? '' : htmlWords({ ...tag.element, children: [] }).trim();
}
