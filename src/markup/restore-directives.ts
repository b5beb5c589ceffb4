import type { Nodes, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';

type Directive = TextDirective | LeafDirective | ContainerDirective;

const known = new Set(['at', 'cite']);

/**
 * Takes the space before a locator or citation out of the words: it belongs to the mark, not to the sentence.
 * Changes the tree in place and returns it.
 */
export function attachDirectives(tree: Root): Root {
  attachChildren(tree);
  return tree;
}

function attachChildren(node: Nodes): void {
  if (!('children' in node)) return;
  const children = node.children as RootContent[];
  children.forEach((child, index) => {
    const next = children[index + 1];
    if (child.type === 'text' && next?.type === 'textDirective') child.value = child.value.trimEnd();
    attachChildren(child);
  });
}

/**
 * Turns every directive but `:at[…]` and `:cite[…]` back into its words, because prose is full of them (`12:30pm`,
 * `3:2`). Changes the tree in place and returns it.
 */
export function restoreDirectives(tree: Root, source: string): Root {
  restoreChildren(tree, source);
  return tree;
}

function restoreChildren(node: Nodes, source: string): void {
  if (!('children' in node)) return;
  const children = node.children as RootContent[];
  children.forEach((child) => { restoreChildren(child, source); });
  if (!children.some(isUnknown)) return;
  node.children = mergeTexts(children.flatMap((child) => (isUnknown(child) ? restore(child, source) : [child])));
}

function isUnknown(node: RootContent): node is Directive {
  if (node.type === 'leafDirective' || node.type === 'containerDirective') return true;
  return node.type === 'textDirective' && !known.has(node.name);
}

function restore(node: Directive, source: string): RootContent[] {
  if (node.type === 'textDirective') return restoreText(node, source);
  if (node.type === 'leafDirective') return [paragraph([text(`::${node.name}`, node), ...label(node), ...attributes(node, source)], node)];
  return [paragraph([text(`:::${node.name}`, node), ...attributes(node, source)], node), ...node.children];
}

function restoreText(node: TextDirective, source: string): PhrasingContent[] {
  return [text(`:${node.name}`, node), ...label(node), ...attributes(node, source)];
}

function label(node: TextDirective | LeafDirective): PhrasingContent[] {
  return node.children.length === 0 ? [] : [text('[', node), ...node.children, text(']', node)];
}

function attributes(node: Directive, source: string): Text[] {
  if (Object.keys(node.attributes ?? {}).length === 0) return [];
  const written = source.slice(node.position?.start.offset, node.position?.end.offset);
  const braces = /\{[^{}]*\}/.exec(written.split('\n', 1)[0] ?? '');
  return braces ? [text(braces[0], node)] : [];
}

function text(value: string, node: Directive): Text {
  return node.position ? { type: 'text', value, position: node.position } : { type: 'text', value };
}

function paragraph(children: PhrasingContent[], node: Directive): Paragraph {
  return node.position ? { type: 'paragraph', children, position: node.position } : { type: 'paragraph', children };
}

function mergeTexts(children: readonly RootContent[]): RootContent[] {
  const merged: RootContent[] = [];
  for (const child of children) {
    const last = merged.at(-1);
    if (child.type === 'text' && last?.type === 'text') merged[merged.length - 1] = { ...last, value: last.value + child.value };
    else merged.push(child);
  }
  return merged;
}
