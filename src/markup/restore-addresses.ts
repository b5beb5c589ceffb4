import { toString } from 'mdast-util-to-string';
import type { Link, Nodes, Root, RootContent } from 'mdast';
import { linkTarget } from './link-target.ts';

/**
 * Turns printed addresses that no browser opens (`https://doi.org10.1016/x`) back into words: the parser makes a link of
 * everything that begins like an address. Changes the tree in place and returns it.
 */
export function restoreAddresses(tree: Root): Root {
  restoreChildren(tree);
  return tree;
}

function restoreChildren(node: Nodes): void {
  if (!('children' in node)) return;
  for (const child of node.children) restoreChildren(child);
  node.children = (node.children as RootContent[]).map((child) => (isUseless(child) ? wordsOf(child) : child));
}

function isUseless(node: RootContent): node is Link {
  if (node.type !== 'link' || linkTarget(node.url).kind !== 'refused') return false;
  return [node.url, node.url.replace(/^(?:http:\/\/|mailto:)/, '')].includes(toString(node));
}

function wordsOf(link: Link): RootContent {
  return { type: 'text', value: toString(link), ...(link.position && { position: link.position }) };
}
