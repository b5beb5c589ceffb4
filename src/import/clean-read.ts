import type { Nodes, Root } from 'mdast';
import { placeOf, textOf } from './block.ts';
import type { Flag } from './draft.ts';
import { controls, directionOverrides, withoutHidden } from './hidden-characters.ts';
import type { ReadResult } from './reader.ts';

/** Takes characters that are not seen out of everything that a reader gives, and flags those that could deceive. */
export function cleanRead(read: ReadResult): ReadResult {
  return {
    ...read,
    tree: cleanNode(read.tree) as Root,
    source: withoutHidden(read.source),
    record: clean(read.record) as ReadResult['record'],
    dropped: read.dropped.map((part) => ({ ...part, text: withoutHidden(part.text) })),
    flags: [...read.flags, ...read.tree.children.flatMap(flagsOf)],
  };
}

function cleanNode(node: Nodes): Nodes {
  if ('value' in node) return { ...node, value: withoutHidden(node.value) };
  return 'children' in node ? ({ ...node, children: (node.children as Nodes[]).map(cleanNode) } as Nodes) : node;
}

/** A value with every text in it cleaned. */
function clean(value: unknown): unknown {
  if (typeof value === 'string') return withoutHidden(value);
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, clean(each)]));
}

function flagsOf(block: Nodes): Flag[] {
  const text = textOf(block);
  return [
    ...flagWhere(
      text.search(directionOverrides) >= 0,
      block,
      'text/direction-override',
      'Characters that reverse the direction of the text',
    ),
    ...flagWhere(text.search(controls) >= 0, block, 'text/control-character', 'Control characters'),
  ];
}

function flagWhere(isThere: boolean, block: Nodes, rule: string, what: string): Flag[] {
  return isThere ? [{ ...placeOf(block), rule, what: `${what} were taken out.` }] : [];
}
