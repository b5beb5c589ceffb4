import type { Element, ElementContent, Root, Text } from 'hast';
import { keyOf } from './notes/note.ts';
import { attribute, isBlock, isElement, isUnread, type Parent } from './page.ts';

/** What is left of a page, and the numbers its ordered lists print, by the element of the page. */
export interface Pruned {
  readonly root: Root;
  readonly numbers: ReadonlyMap<Element, number>;
}

/** A copy of a page with nothing but the given texts, the note markers, line breaks and rules, and the elements around them. */
export function prunePage(body: Parent, kept: ReadonlySet<Text>): Pruned {
  const numbers = new Map<Element, number>();
  return { root: { type: 'root', children: pruneChildren(body, kept, numbers) }, numbers };
}

function pruneChildren(parent: Parent, kept: ReadonlySet<Text>, numbers: Map<Element, number>): ElementContent[] {
  let number = isElement(parent, 'ol') ? Number.parseInt(attribute(parent, 'start') || '1', 10) || 0 : 0;
  return (parent.children as ElementContent[]).flatMap((child) => {
    const pruned = prune(child, kept, numbers);
    if (isElement(parent, 'ol') && isElement(child, 'li') && pruned.some((each) => isElement(each))) numbers.set(child, number++);
    return pruned;
  });
}

function prune(node: ElementContent, kept: ReadonlySet<Text>, numbers: Map<Element, number>): ElementContent[] {
  if (node.type === 'text') return kept.has(node) || node.value.trim() === '' ? [{ ...node }] : [];
  if (!isElement(node) || isUnread(node)) return [];
  if (keyOf(node) !== '' || isElement(node, 'br', 'hr', 'wbr')) return [node];
  const children = pruneChildren(node, kept, numbers);
  if (children.some(isContent) || isElement(node, 'td', 'th')) return [{ ...node, children }];
  // What stands before a block and after it stays apart.
  return isBlock(node)
    ? [{ type: 'text', value: '\n' }]
    : children.filter((child) => child.type === 'text' || isElement(child, 'br'));
}

/** Whether a node holds words or a marker. */
function isContent(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  return isElement(node) && (keyOf(node) !== '' || node.children.some(isContent));
}
