import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { lineOf, placeOf } from './block.ts';
import { withBlocks, type Draft, type ListedReference, type Place } from './draft.ts';

/** Words that cite: where they begin in a text, and the reference that they mean; null where none matches. */
export interface FoundWords {
  readonly index: number;
  readonly words: string;
  readonly reference: ListedReference | null;
}

type Find = (text: string, place: Place) => readonly FoundWords[];

/** Links words of the running text and of notes to references. Lists, headings and links are left alone, and references that no record has. */
export function linkWords(draft: Draft, find: Find): Draft {
  const blocks = draft.tree.children.map((block) =>
    block.type === 'list' || block.type === 'heading' ? block : (mapText(block, placeOf(block), find) as RootContent),
  );
  return withBlocks(draft, blocks);
}

function mapText(node: Nodes, place: Place, find: Find): Nodes {
  if (!('children' in node) || node.type === 'link') return node;
  const own = lineOf(node) > 0 ? placeOf(node) : place;
  const children = (node.children as Nodes[]).flatMap((child) =>
    child.type === 'text' ? split(child.value, find(child.value, own)) : [mapText(child, own, find)],
  );
  return { ...node, children } as Nodes;
}

function split(value: string, found: readonly FoundWords[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let end = 0;
  for (const { index, words, reference } of found) {
    if (!reference?.isInRecord || index < end) continue;
    nodes.push(
      { type: 'text', value: value.slice(end, index) },
      { type: 'link', url: `#ref-${reference.id}`, title: null, children: [{ type: 'text', value: words }] },
    );
    end = index + words.length;
  }
  const rest: PhrasingContent = { type: 'text', value: value.slice(end) };
  return [...nodes, rest].filter((node) => node.type !== 'text' || node.value !== '');
}
