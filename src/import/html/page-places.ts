import type { Element, ElementContent, Nodes } from 'hast';
import { attribute, isBlock, isElement, walk, wordsIn, type Parent } from './page.ts';

/** Where the elements of a page stand. It is made for one state of the page: whoever moves elements makes another. */
export interface Places {
  readonly parents: ReadonlyMap<Nodes, Parent>;
  /** Place in the order of the document. */
  readonly order: ReadonlyMap<Nodes, number>;
  /** Elements by `id` and, after those, `name`; the first of each wins. */
  readonly targets: ReadonlyMap<string, Element>;
}

/** Notes where everything below a node stands. */
export function placesOf(page: Parent): Places {
  const parents = new Map<Nodes, Parent>();
  const order = new Map<Nodes, number>([[page, 0]]);
  const elements: Element[] = [];
  for (const node of walk(page)) {
    order.set(node, order.size);
    if (isElement(node)) elements.push(node);
    if ('children' in node) for (const child of node.children) parents.set(child, node as Parent);
  }
  for (const child of page.children) parents.set(child, page);
  return { parents, order, targets: targetsOf(elements) };
}

function targetsOf(elements: readonly Element[]): Map<string, Element> {
  const targets = new Map<string, Element>();
  for (const name of ['id', 'name']) {
    for (const element of elements) {
      const value = attribute(element, name);
      if (value !== '' && !targets.has(value) && !isElement(element, 'input', 'meta')) targets.set(value, element);
    }
  }
  return targets;
}

/** The node and what it stands in, innermost first. */
export function* upwards(node: Nodes, { parents }: Places): Generator<Element> {
  for (let at: Nodes | undefined = node; at && at.type !== 'root'; at = parents.get(at)) {
    if (isElement(at)) yield at;
  }
}

/** The innermost block that holds a node, or the node where it is one. */
export function blockAround(node: Nodes, places: Places): Element | null {
  for (const element of upwards(node, places)) if (isBlock(element)) return element;
  return null;
}

/** The outermost element around one that runs on in the line and holds no more words. */
export function widest(element: Element, places: Places): Element {
  const words = wordsIn(element);
  let at = element;
  for (const around of upwards(element, places)) {
    if (isBlock(around) || wordsIn(around) !== words) break;
    at = around;
  }
  return at;
}

/** Puts nodes in the place of a child. Nothing where the child has gone already. */
export function replaceChild(parent: Parent | undefined, child: Nodes, by: readonly ElementContent[]): void {
  const at = parent?.children.indexOf(child as ElementContent) ?? -1;
  if (at >= 0) parent?.children.splice(at, 1, ...by);
}
