import type { Nodes, RootContent } from 'mdast';

/** The phrasing of blocks, for places that hold nothing else: a space where one ends and the next begins, and the numbers of lists. */
export function flattenBlocks(nodes: readonly Nodes[]): Nodes[] {
  return nodes.flatMap((node) => {
    if (node.type === 'code')
      return [
        { type: 'inlineCode' as const, value: node.value },
        { type: 'text' as const, value: ' ' },
      ];
    if (!isBlock(node) || !('children' in node)) return [node];
    const numbered = node.type === 'list' && node.ordered;
    const inner = (node.children as Nodes[]).flatMap((child, index) => [
      ...(numbered ? [{ type: 'text' as const, value: `${(node.start ?? 1) + index}. ` }] : []),
      ...flattenBlocks([child]),
    ]);
    return [{ type: 'text' as const, value: ' ' }, ...inner, { type: 'text' as const, value: ' ' }];
  });
}

const blocks: readonly string[] = [
  'paragraph',
  'heading',
  'list',
  'listItem',
  'blockquote',
  'code',
  'table',
  'tableRow',
  'tableCell',
];

/** Whether a node cannot stand in a line. */
export function isBlock(node: Nodes): node is Nodes & RootContent {
  return blocks.includes(node.type);
}
