import type { Definition, Image, Link, Nodes, Root, RootContent } from 'mdast';

type Definitions = ReadonlyMap<string, Definition>;

/**
 * Turns links and pictures that name a definition (`[words][name]`) into those that carry their address. Changes the
 * tree in place and returns it.
 */
export function resolveReferences(tree: Root): Root {
  const definitions = new Map<string, Definition>();
  collect(tree, definitions);
  if (definitions.size > 0) resolveChildren(tree, definitions);
  return tree;
}

/** Of two definitions of one name the first counts, as CommonMark has it. */
function collect(node: Nodes, definitions: Map<string, Definition>): void {
  if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
  if ('children' in node) for (const child of node.children) collect(child, definitions);
}

function resolveChildren(node: Nodes, definitions: Definitions): void {
  if (!('children' in node)) return;
  const children = node.children as RootContent[];
  for (const child of children) resolveChildren(child, definitions);
  node.children = children.map((child) => resolve(child, definitions));
}

function resolve(node: RootContent, definitions: Definitions): RootContent {
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return node;
  const url = definitions.get(node.identifier)?.url;
  if (url === undefined) return node;
  const position = node.position && { position: node.position };
  if (node.type === 'linkReference') return { type: 'link', url, children: node.children, ...position } satisfies Link;
  return { type: 'image', url, alt: node.alt ?? '', ...position } satisfies Image;
}
