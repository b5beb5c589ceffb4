import type { Nodes } from 'mdast';

/** A node that stands more than `limit` levels below `root`, or null where none does. Needs no more stack for deep trees. */
export function nodeBelow(root: Nodes, limit: number): Nodes | null {
  let level: Nodes[] = [root];
  for (let depth = 0; depth <= limit && level.length > 0; depth += 1) {
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []));
  }
  return level[0] ?? null;
}
