import type { Delete, Emphasis, Link, PhrasingContent, Strong } from 'mdast';
import { mergeText } from '../merge-text.ts';

type Mark = Emphasis | Strong | Delete | Link;

/**
 * Tidies marks and breaks, so that they can be written and parse to the same: no mark in its like, none empty, neighbours of one kind
 * joined, white space outside of marks and none beside breaks.
 */
export function tidyMarks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const flat = nodes.flatMap((node) => (isMark(node) ? hoistSpace(withoutLike(node)) : [node]));
  return trimBreaks(mergeText(joinNeighbours(mergeText(flat))));
}

function isMark(node: PhrasingContent): node is Mark {
  return ['emphasis', 'strong', 'delete', 'link'].includes(node.type);
}

function withoutLike(mark: Mark): Mark {
  return { ...mark, children: tidyMarks(unwrap(mark.children, mark.type)) };
}

function unwrap(nodes: readonly PhrasingContent[], type: Mark['type']): PhrasingContent[] {
  return nodes.flatMap((node) => {
    if (!isMark(node)) return [node];
    const children = unwrap(node.children, type);
    return node.type === type ? children : [{ ...node, children }];
  });
}

/** Takes white space and breaks from the edges of a mark; nothing but those is no mark. */
function hoistSpace(mark: Mark): PhrasingContent[] {
  const inner = [...mark.children];
  const [before, after]: [PhrasingContent[], PhrasingContent[]] = [[], []];
  for (let edge = takeSpace(inner, 0); edge; edge = takeSpace(inner, 0)) before.push(edge);
  for (let edge = takeSpace(inner, -1); edge; edge = takeSpace(inner, -1)) after.unshift(edge);
  return inner.length === 0 ? [...before, ...after] : [...before, { ...mark, children: inner }, ...after];
}

/** Takes the space or break that stands at one edge out of a list; null where there is none. */
function takeSpace(nodes: PhrasingContent[], at: 0 | -1): PhrasingContent | null {
  const edge = nodes.at(at);
  const index = at === 0 ? 0 : nodes.length - 1;
  if (edge?.type === 'break') return nodes.splice(index, 1)[0] ?? null;
  if (edge?.type !== 'text') return null;
  const value = at === 0 ? edge.value.trimStart() : edge.value.trimEnd();
  if (value === edge.value) return null;
  nodes.splice(index, 1, ...(value === '' ? [] : [{ ...edge, value }]));
  return { type: 'text', value: ' ' };
}

function joinNeighbours(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (last && isMark(last) && isMark(node) && isSame(last, node))
      joined[joined.length - 1] = { ...last, children: tidyMarks(mergeText([...last.children, ...node.children])) };
    else if (last?.type === 'inlineCode' && node.type === 'inlineCode')
      joined[joined.length - 1] = { ...last, value: `${last.value}${node.value}` };
    else joined.push(node);
  }
  return joined;
}

function isSame(a: Mark, b: Mark): boolean {
  if (a.type === 'link' || b.type === 'link') return false;
  return a.type === b.type;
}

function trimBreaks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node, index): PhrasingContent[] => {
    if (node.type === 'break' && nodes[index - 1]?.type === 'break') return [];
    if (node.type !== 'text') return [node];
    const start = nodes[index - 1]?.type === 'break' ? node.value.trimStart() : node.value;
    const value = nodes[index + 1]?.type === 'break' ? start.trimEnd() : start;
    return value === '' ? [] : [{ ...node, value: value.replace(/ {2,}/g, ' ') }];
  });
}
