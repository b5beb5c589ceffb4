import type { Link, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { mergeText } from './merge-text.ts';

/**
 * The first place where two trees differ, as a path such as `root/paragraph[3]/text[0]`, or null where they are equal. Positions,
 * data and the spacing of lists are passed over, and so is whether a printed address (`www.example.org`) is a link: parsers make it one on their own.
 */
export function compareTrees(a: Root, b: Root): string | null {
  return difference(normal(a), normal(b), 'root');
}

function difference(a: unknown, b: unknown, path: string): string | null {
  if (!isNode(a) || !isNode(b)) return a === b ? null : path;
  if (a.type !== b.type) return path;
  const { children: left = [], ...ownLeft } = a as Record<string, unknown> & { children?: unknown[] };
  const { children: right = [], ...ownRight } = b as Record<string, unknown> & { children?: unknown[] };
  if (JSON.stringify(sorted(ownLeft)) !== JSON.stringify(sorted(ownRight))) return path;
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const type = (left[index] ?? right[index]) as { type: string };
    const found = difference(left[index], right[index], `${path}/${type.type}[${String(index)}]`);
    if (found !== null) return found;
  }
  return null;
}

function isNode(value: unknown): value is { type: string } {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function sorted(own: Record<string, unknown>): [string, unknown][] {
  return Object.entries(own)
    .filter(([name, value]) => name !== 'spread' && value !== null && value !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1));
}

function normal(node: Nodes): Nodes {
  const { position: _, data: __, ...rest } = node;
  if (!('children' in rest)) return rest;
  const children = (rest.children as Nodes[]).map(normal).map((child) => (child.type === 'link' ? unlinked(child) : child));
  return { ...rest, children: mergeText(children as never) } as Nodes;
}

function unlinked(link: Link): Nodes {
  const words = toString(link);
  const isPrinted = [words, `http://${words}`, `mailto:${words}`].includes(link.url) && !link.title;
  return isPrinted ? { type: 'text', value: words } : link;
}
