import type { Element, Nodes, Root, RootContent, Text } from 'hast';

/** Anything that has children. */
export type Parent = Root | Element;

/** Elements that begin a line of their own; everything else runs on within one. */
const blocks = new Set(
  'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav noscript ol option optgroup p pre search section select summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
);
const unread = new Set([
  'script',
  'style',
  'template',
  'head',
  'svg',
  'math',
  'iframe',
  'object',
  'noembed',
  'noframes',
  'canvas',
  'audio',
  'video',
  'datalist',
  'textarea',
  'select',
]);

/** Whether a node is an element, of one of the names where some are given. */
export function isElement<Name extends string>(node: Nodes | undefined, ...names: Name[]): node is Element & { tagName: Name } {
  return node?.type === 'element' && (names.length === 0 || (names as string[]).includes(node.tagName));
}

/** Whether an element stands on lines of its own. */
export function isBlock(node: Nodes): boolean {
  return node.type === 'element' && blocks.has(node.tagName);
}

/** Whether what an element holds is no text of the page. */
export function isUnread(node: Nodes): boolean {
  return node.type === 'element' && unread.has(node.tagName);
}

/** An attribute as one string; empty where there is none. */
export function attribute(node: Element, name: string): string {
  const value = node.properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return value === undefined || value === null || value === false ? '' : String(value);
}

/** Line of the source that a node begins on; 0 where it has none. */
export function lineOfPage(node: Nodes | undefined): number {
  return node?.position?.start.line ?? 0;
}

/** Every node below one, in document order. */
export function walk(node: Nodes): RootContent[] {
  const found: RootContent[] = [];
  const ahead: RootContent[] = 'children' in node ? node.children.toReversed() : [];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    found.push(next);
    if ('children' in next)
      for (let at = next.children.length - 1; at >= 0; at -= 1) ahead.push(next.children[at] as RootContent);
  }
  return found;
}

/** Every element below a node, in document order. */
export function elementsOf(node: Nodes): Element[] {
  return walk(node).filter((each): each is Element => each.type === 'element');
}

/** The words of a node in one line. Blocks are set apart by a space. */
export function wordsIn(node: Nodes): string {
  return rawText(node).replace(/\s+/gu, ' ').trim();
}

function rawText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || isUnread(node)) return '';
  const words = node.children.map(rawText).join('');
  return isBlock(node) ? ` ${words} ` : words;
}

/** The text nodes that a reader sees, in document order. */
export function textsOf(node: Nodes): Text[] {
  if (node.type === 'text') return [node];
  if (!('children' in node) || isUnread(node)) return [];
  const found: Text[] = [];
  for (const child of node.children) found.push(...(child.type === 'text' ? [child] : textsOf(child)));
  return found;
}

/** The `body` of a page, or the page itself where it has none. */
export function bodyOf(page: Root): Parent {
  return elementsOf(page).find((element) => element.tagName === 'body') ?? page;
}
