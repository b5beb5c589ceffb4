import type { Html, Nodes, Root } from 'mdast';
import { lineOf } from '../block.ts';

/** Joins pieces of HTML that follow one another: a blank line inside a table parts it only for Markdown. */
export function joinHtml(tree: Root): Root {
  return join(tree) as Root;
}

function join(node: Nodes): Nodes {
  if (!('children' in node)) return node;
  const children = (node.children as Nodes[]).map(join);
  return { ...node, children: isLine(node) ? children : joinNeighbours(children) } as Nodes;
}

/** Whether HTML in a node is single tags, which stand for themselves. */
function isLine(node: Nodes): boolean {
  return !['root', 'blockquote', 'listItem', 'footnoteDefinition'].includes(node.type);
}

function joinNeighbours(nodes: readonly Nodes[]): Nodes[] {
  const joined: Nodes[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'html' && last?.type === 'html') joined[joined.length - 1] = joinTwo(last, node);
    else joined.push(node);
  }
  return joined;
}

function joinTwo(first: Html, second: Html): Html {
  const gap = '\n'.repeat(Math.max(1, lineOf(second) - (first.position?.end.line ?? 0)));
  const value = `${first.value}${gap}${second.value}`;
  if (!first.position || !second.position) return { type: 'html', value };
  return { type: 'html', value, position: { start: first.position.start, end: second.position.end } };
}
