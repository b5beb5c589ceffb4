import type { Nodes, Root, RootContent } from 'mdast';

/**
 * Takes the space before a locator or citation out of the words, and the one after it where a block begins with it: it
 * belongs to the mark, not to the sentence. Changes the tree in place and returns it.
 */
export function attachDirectives(tree: Root): Root {
  attachChildren(tree);
  return tree;
}

function attachChildren(node: Nodes): void {
  if (!('children' in node)) return;
  const children = node.children as RootContent[];
  children.forEach((child, index) => {
    if (child.type === 'text') {
      if (children[index + 1]?.type === 'textDirective') child.value = child.value.trimEnd();
      if (isLeading(children, index)) child.value = child.value.trimStart();
    } else attachChildren(child);
  });
}

/** True after directives with which the block begins. */
function isLeading(children: readonly RootContent[], index: number): boolean {
  if (children[index - 1]?.type !== 'textDirective') return false;
  return children
    .slice(0, index)
    .every((child) => child.type === 'textDirective' || (child.type === 'text' && child.value === ''));
}
