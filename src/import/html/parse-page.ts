import type { Element, ElementContent, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { invisible } from '../hidden-characters.ts';
import { marks } from './extract.ts';
import { attribute, isElement } from './page.ts';

/**
 * Parses markup as browsers do (no scripts run, so that what stands in `noscript` is seen). Invisible characters and comments go; a
 * formula becomes code, in the notation the page gives for it. Controls and direction overrides stay: whoever takes them out flags them.
 */
export function parsePage(markup: string): Root {
  const page = fromHtml(markup);
  clean(page);
  return page;
}

function clean(node: Nodes): void {
  if (node.type === 'text') node.value = node.value.replace(invisible, '').replace(marks, '');
  if (!('children' in node)) return;
  node.children = (node.children as ElementContent[])
    .filter(({ type }) => type !== 'comment')
    .map((child) => (isElement(child, 'math') ? formula(child) : child));
  for (const child of node.children) clean(child);
}

function formula(math: Element): Element {
  const words = (node: Nodes): string =>
    node.type === 'text' ? node.value : 'children' in node ? node.children.map(words).join('') : '';
  const annotation = find(math, (each) => each.tagName === 'annotation' && /tex/i.test(attribute(each, 'encoding')));
  const value = attribute(math, 'alttext') || attribute(math, 'altText') || words(annotation ?? math);
  const code: Element = {
    type: 'element',
    tagName: 'code',
    properties: {},
    children: [{ type: 'text', value: value.replace(/\s+/gu, ' ').trim() }],
  };
  return math.position ? { ...code, position: math.position } : code;
}

function find(element: Element, isWanted: (each: Element) => boolean): Element | undefined {
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    const found = isWanted(child) ? child : find(child, isWanted);
    if (found) return found;
  }
  return undefined;
}
