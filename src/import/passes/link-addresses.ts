import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { isSafeAddress } from '../safe-address.ts';
import { withBlocks, type Draft } from '../draft.ts';

const address =
  /(?<![\p{L}\p{N}@./])(?:https?:\/\/[^\s<>"“”«»]+|www\.[^\s<>"“”«»]+\.[^\s<>"“”«»]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/gu;

/** Links the addresses that a document prints: web pages and mail. Closing punctuation is no part of them. */
export function linkAddresses(draft: Draft): Draft {
  return withBlocks(
    draft,
    draft.tree.children.map((block) => linkIn(block) as RootContent),
  );
}

function linkIn(node: Nodes): Nodes {
  if (!('children' in node) || node.type === 'link') return node;
  const children = (node.children as Nodes[]).flatMap((child) => (child.type === 'text' ? split(child.value) : [linkIn(child)]));
  return { ...node, children } as Nodes;
}

function split(value: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let end = 0;
  for (const match of value.matchAll(address)) {
    const printed = withoutTail(match[0]);
    if (!isSafeAddress(urlOf(printed))) continue;
    nodes.push(
      { type: 'text', value: value.slice(end, match.index) },
      { type: 'link', url: urlOf(printed), title: null, children: [{ type: 'text', value: printed }] },
    );
    end = match.index + printed.length;
  }
  return [...nodes, { type: 'text', value: value.slice(end) } as const].filter(
    (node) => node.type !== 'text' || node.value !== '',
  );
}

function withoutTail(printed: string): string {
  const trimmed = printed.replace(/[.,:;!?'’*_~\]]+$/, '');
  const isUnbalanced = trimmed.endsWith(')') && (trimmed.match(/\)/g)?.length ?? 0) > (trimmed.match(/\(/g)?.length ?? 0);
  return isUnbalanced ? withoutTail(trimmed.slice(0, -1)) : trimmed;
}

function urlOf(printed: string): string {
  if (/^https?:/i.test(printed)) return printed;
  return printed.startsWith('www.') ? `http://${printed}` : `mailto:${printed}`;
}
