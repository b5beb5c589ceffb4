import type { Nodes, PhrasingContent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { mergeText } from './merge-text.ts';

/**
 * Brings a tree into the one form that Markdown can hold, so that what is written parses to the same tree: neighbouring text joined,
 * white space single, none at the edges of blocks, nothing empty, no layout data.
 */
export function tidyTree(tree: Root): Root {
  return tidyParent(tree) as Root;
}

/** A cell without words still has its place in the row. */
const mayBeEmpty = new Set<Nodes['type']>(['root', 'tableRow', 'tableCell']);

function tidyParent(node: Nodes): Nodes | null {
  if (node.type === 'text' && node.value === '') return null;
  if (!('children' in node)) return bare(node);
  const children = (node.children as Nodes[])
    .map(tidyParent)
    .filter((child) => child !== null)
    .flatMap(unwrapped);
  const holdsPhrasing = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
  const joined = joinText(node.type === 'heading' || node.type === 'tableCell' ? children.map(unbroken) : children);
  const tidied = holdsPhrasing ? trimEdges(joined as PhrasingContent[]) : joined;
  if (tidied.length === 0 && !mayBeEmpty.has(node.type)) return null;
  return { ...bare(node), children: tidied } as Nodes;
}

const odd = /[^\p{L}\p{M}\p{N}\s\u0021-\u024F\u2010-\u2027\u2030-\u205E]/u;

/** Parsers disagree on rare symbols beside the marks of emphasis: there it becomes plain. */
function unwrapped(node: Nodes, index: number, siblings: Nodes[]): Nodes[] {
  if (node.type !== 'emphasis' && node.type !== 'strong') return [node];
  const [before, words, after] = [siblings[index - 1], node, siblings[index + 1]].map((near) => [
    ...(near ? toString(near) : ''),
  ]);
  const edges = [before?.at(-1), words?.at(0), words?.at(-1), after?.at(0)];
  return edges.some((edge) => edge !== undefined && odd.test(edge)) ? node.children : [node];
}

/** Headings and cells stand on one line. */
function unbroken(node: Nodes): Nodes {
  return node.type === 'break' ? { type: 'text', value: ' ' } : node;
}

function joinText(children: Nodes[]): Nodes[] {
  if (children.every((child) => child.type !== 'text')) return children;
  return mergeText(children as PhrasingContent[]).map((child) =>
    child.type === 'text' ? { ...child, value: child.value.replace(/\s+/gu, ' ') } : child,
  );
}

function bare(node: Nodes): Nodes {
  const { data: _, ...rest } = node;
  return rest;
}

function trimEdges(children: PhrasingContent[]): PhrasingContent[] {
  const trimmed = trim(trim(children, 0, /^\s+/u), -1, /\s+$/u);
  return trimmed.length === children.length ? trimmed : trimEdges(trimmed);
}

function trim(children: PhrasingContent[], at: 0 | -1, space: RegExp): PhrasingContent[] {
  const edge = children.at(at);
  if (edge?.type === 'break') return at === 0 ? children.slice(1) : children.slice(0, -1);
  if (edge?.type !== 'text') return children;
  const text = { ...edge, value: edge.value.replace(space, '') };
  const rest = at === 0 ? children.slice(1) : children.slice(0, -1);
  if (text.value === '') return rest;
  return at === 0 ? [text, ...rest] : [...rest, text];
}
