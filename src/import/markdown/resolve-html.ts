import type { Nodes as HastNodes, Root as HastRoot } from 'hast';
import type { Html, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { lineOf } from '../block.ts';
import { attribute } from '../html/page.ts';
import { cleanCharacters } from '../tree/clean-characters.ts';
import { drop, flag, type Collected } from '../tree/collected.ts';
import { htmlBlocks } from '../tree/html-blocks.ts';
import { htmlWords, isHidden } from './html-words.ts';
import { parseHtml } from './parse-html.ts';
import { resolveInlineHtml } from './resolve-inline-html.ts';

const lines = new Set<Nodes['type']>([
  'paragraph',
  'heading',
  'tableCell',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
]);

/** Turns all HTML of a Markdown document into blocks and phrasing of plain mdast. What is not meant to be read is collected as dropped. */
export function resolveHtml(tree: Root, into: Collected): Root {
  return resolve(tree, 1, into) as Root;
}

function resolve(node: Nodes, line: number, into: Collected): Nodes {
  if (!('children' in node)) return node;
  const own = lineOf(node) || line;
  const children = (node.children as Nodes[]).map((child) => resolve(child, own, into));
  if (lines.has(node.type)) return { ...node, children: resolveInlineHtml(children as PhrasingContent[], own, into) } as Nodes;
  return {
    ...node,
    children: children.flatMap((child): Nodes[] => (child.type === 'html' ? blocksOf(child, into) : [child])),
  } as Nodes;
}

function blocksOf(node: Html, into: Collected): RootContent[] {
  const html = parseHtml(node.value);
  const before = lineOf(node) - 1;
  collectHidden(html, before, into);
  return htmlBlocks(html).map((block) => moveDown(block, before) as RootContent);
}

function collectHidden(node: HastNodes, before: number, into: Collected): void {
  const line = before + (node.position?.start.line ?? 1);
  if (node.type === 'comment') drop(into, line, 'comment', cleanCharacters(node.value));
  if (node.type === 'element' && isHidden(node.tagName)) {
    drop(into, line, node.tagName, cleanCharacters(wordsIn(node)));
    if (node.tagName === 'iframe')
      flag(into, line, 'markdown/embedded', 'A page or film is embedded here in the original; it is not imported.');
    return;
  }
  flagAddress(node, line, into);
  if ('children' in node) for (const child of (node as HastRoot).children) collectHidden(child, before, into);
}

function wordsIn(node: HastNodes): string {
  const aside: string[] = [];
  return [htmlWords(node, aside), ...aside].join('\n');
}

/** Sanitising takes addresses away in silence; those that would have run are told. */
function flagAddress(node: HastNodes, line: number, into: Collected): void {
  const address = node.type === 'element' ? attribute(node, 'href') : '';
  const scheme = /^\W*(javascript|data|vbscript|file|blob):/i.exec(address)?.[1];
  if (scheme) flag(into, line, 'links/refused', `A link to a “${scheme}:” address was reduced to its words.`);
}

function moveDown(node: Nodes, by: number): Nodes {
  const children = 'children' in node ? { children: (node.children as Nodes[]).map((child) => moveDown(child, by)) } : {};
  if (!node.position) return { ...node, ...children } as Nodes;
  const { start, end } = node.position;
  const position = { start: { line: start.line + by, column: start.column }, end: { line: end.line + by, column: end.column } };
  return { ...node, ...children, position } as Nodes;
}
