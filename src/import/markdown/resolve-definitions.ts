import type { Definition, Nodes, Root } from 'mdast';
import { lineOf } from '../block.ts';
import { cleanCharacters } from '../tree/clean-characters.ts';
import { drop, type Collected } from '../tree/collected.ts';

/** Puts the addresses of reference-style links and pictures (`[words][label]`) in their place. The first definition of a label counts. */
export function resolveDefinitions(tree: Root, into: Collected): Root {
  const definitions = new Map<string, Definition>();
  for (const definition of definitionsIn(tree)) {
    const { identifier, title } = definition;
    if (!definitions.has(identifier)) definitions.set(identifier, definition);
    drop(into, lineOf(definition), isComment(definition) ? 'comment' : 'title of a link', cleanCharacters(title ?? ''));
  }
  return resolve(tree, definitions) as Root;
}

/** `[//]: # (words)` is how comments are written in Markdown. */
function isComment({ url }: Definition): boolean {
  return url === '#' || url === '<>' || url === '';
}

function definitionsIn(node: Nodes): Definition[] {
  if (node.type === 'definition') return [node];
  return 'children' in node ? node.children.flatMap(definitionsIn) : [];
}

function resolve(node: Nodes, definitions: ReadonlyMap<string, Definition>): Nodes {
  const place = node.position ? { position: node.position } : {};
  if (node.type === 'imageReference') return { type: 'image', url: '', alt: node.alt ?? '', ...place };
  if (!('children' in node)) return node;
  const children = (node.children as Nodes[])
    .filter((child) => child.type !== 'definition')
    .map((child) => resolve(child, definitions));
  if (node.type !== 'linkReference') return { ...node, children } as Nodes;
  return { type: 'link', url: definitions.get(node.identifier)?.url ?? '', children: children as never, ...place };
}
