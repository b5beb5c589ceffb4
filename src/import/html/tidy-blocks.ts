import type { Emphasis, Heading, Link, Nodes, Paragraph, PhrasingContent, Root, RootContent, Strong } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { gatherPhrasing } from '../tree/gather-phrasing.ts';

/** Headings from the second level without a skipped one, none within other blocks, and nothing that the text cannot hold. */
export function tidyBlocks(tree: Root): Root {
  const open: number[] = [];
  const children = plain(tree).children.filter(
    (block) => block.type === 'thematicBreak' || block.type === 'footnoteDefinition' || hasContent(block),
  );
  return {
    ...tree,
    children: withoutEdgeRules(children.map((block) => (block.type === 'heading' ? releveled(block, open) : block))),
  };
}

function hasContent(node: Nodes): boolean {
  return (
    toString(node).trim() !== '' ||
    ('children' in node && node.children.some((child) => child.type === 'footnoteReference' || hasContent(child)))
  );
}

function releveled(heading: Heading, open: number[]): Heading {
  while (open.length > 0 && (open.at(-1) ?? 0) >= heading.depth) open.pop();
  open.push(heading.depth);
  return { ...heading, depth: Math.min(open.length + 1, 6) as Heading['depth'] };
}

/** Unwraps what is struck out and items without a list, drops pictures, and makes bold lines of headings within other blocks. */
function plain<T extends Nodes>(node: T): T {
  if (!('children' in node)) return node;
  const children = (node.children as Nodes[]).flatMap((child): Nodes[] => {
    if (child.type === 'image' || child.type === 'html' || child.type === 'definition' || child.type === 'imageReference')
      return [];
    if (child.type === 'delete') return plain(child).children;
    if (child.type === 'listItem' && node.type !== 'list') return plain(child).children;
    if (child.type === 'heading' && (node.type as string) !== 'root') return [boldLine(plain(child))];
    if (child.type === 'break' && node.type === 'tableCell') return [{ type: 'text', value: ' ' }];
    if (child.type === 'link' && !/^(?:https?|mailto):/i.test(child.url)) return plain(child).children;
    const kept = child.type === 'link' ? { ...plain(child), title: null } : plain(child);
    return isInline(kept) ? outsideEdges(kept) : [kept];
  });
  return { ...node, children: holdsBlocks.has(node.type) ? gatherPhrasing(children) : children };
}

const holdsBlocks = new Set<Nodes['type']>(['root', 'listItem', 'blockquote', 'footnoteDefinition']);

type Inline = Emphasis | Strong | Link;

function isInline(node: Nodes): node is Inline {
  return node.type === 'emphasis' || node.type === 'strong' || node.type === 'link';
}

/** White space and line breaks at the edges of emphasis and links stand outside of them. */
function outsideEdges(node: Inline): Nodes[] {
  const edge = (child: PhrasingContent | undefined): boolean =>
    child?.type === 'break' || (child?.type === 'text' && child.value.trim() === '');
  const from = node.children.findIndex((child) => !edge(child));
  if (from < 0) return node.children;
  const end = node.children.findLastIndex((child) => !edge(child)) + 1;
  const inner = node.children.slice(from, end);
  const [before, first] = parted(inner[0], /^\s+/u);
  const [after, last] = parted(inner.length === 1 ? first : inner.at(-1), /\s+$/u);
  const children = inner.length === 1 ? [last] : [first, ...inner.slice(1, -1), last];
  return [
    ...node.children.slice(0, from),
    ...before,
    { ...node, children: children as never },
    ...after,
    ...node.children.slice(end),
  ];
}

/** The white space that a pattern finds in a text, and the text without it. */
function parted(node: PhrasingContent | undefined, space: RegExp): [PhrasingContent[], PhrasingContent | undefined] {
  const found = node?.type === 'text' ? space.exec(node.value)?.[0] : undefined;
  if (node?.type !== 'text' || found === undefined) return [[], node];
  return [[{ type: 'text', value: ' ' }], { ...node, value: node.value.replace(space, '') }];
}

function boldLine({ children, position }: Heading): Paragraph {
  const strong: PhrasingContent[] = [{ type: 'strong', children }];
  return { type: 'paragraph', children: strong, ...(position && { position }) };
}

/** A rule at either end, or beside another, parts nothing. */
function withoutEdgeRules(blocks: readonly RootContent[]): RootContent[] {
  const isRule = (block: RootContent | undefined): boolean => block === undefined || block.type === 'thematicBreak';
  const isLast = (index: number): boolean =>
    blocks.slice(index).every((block) => block.type === 'thematicBreak' || block.type === 'footnoteDefinition');
  return blocks.filter((block, index) => block.type !== 'thematicBreak' || !(isRule(blocks[index - 1]) || isLast(index)));
}
