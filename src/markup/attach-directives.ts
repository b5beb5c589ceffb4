import type { Nodes, Root, RootContent } from 'mdast';
import { languageOf } from './language-of.ts';

/**
 * Takes the space before a locator or citation out of the words: it belongs to the mark, not to the sentence. Changes the
 * tree in place and returns it.
 */
export function attachDirectives(tree: Root): Root {
  attachChildren(tree);
  return tree;
}

function attachChildren(node: Nodes): void {
  if (!('children' in node)) return;
  const children: RootContent[] = node.children;
  children.forEach((child, index) => {
    const next = children[index + 1];
    if (child.type === 'text' && next?.type === 'textDirective' && languageOf(next) === null) child.value = child.value.trimEnd();
    attachChildren(child);
  });
}
