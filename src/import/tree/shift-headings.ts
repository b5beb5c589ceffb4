import type { Heading, Root } from 'mdast';

/** Shifts the headings of a tree so that they begin at depth 2 and none skips a level below the one it stands under. */
export function shiftHeadings(tree: Root): Root {
  const open: number[] = [];
  const children = tree.children.map((node) => {
    if (node.type !== 'heading') return node;
    while ((open.at(-1) ?? 0) >= node.depth) open.pop();
    open.push(node.depth);
    return { ...node, depth: Math.min(open.length + 1, 6) as Heading['depth'] };
  });
  return { ...tree, children };
}
