import type { Evidence, Neighbour } from '../library.ts';

/**
 * How strongly two topics belong together: the cosine of the passages that mention them (Ochiai), damped where few do, so
 * that one passage which happens to name both is not a bond.
 */
export function association(shared: number, own: number, other: number): number {
  return (shared / Math.sqrt(own * other)) * (shared / (shared + 1));
}

/**
 * For each topic those that stand in the same passages, the strongest bond first. The other topic is counted in the
 * documents that mention this one, not in the whole library: so a document which does not mention a topic never changes
 * its page. Grows with the pairs of topics in each document.
 */
export function associateTopics(evidence: ReadonlyMap<string, readonly Evidence[]>): Map<string, Neighbour[]> {
  const counts = countInDocuments(evidence);
  return new Map([...evidence].map(([id, groups]) => [id, neighboursOf(id, groups, counts)]));
}

/** For each document the passages that mention each topic. */
type DocumentCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

function countInDocuments(evidence: ReadonlyMap<string, readonly Evidence[]>): DocumentCounts {
  const counts = new Map<string, Map<string, number>>();
  for (const [topic, groups] of evidence) {
    for (const { document, passages } of groups) {
      counts.set(document, (counts.get(document) ?? new Map<string, number>()).set(topic, passages.length));
    }
  }
  return counts;
}

function neighboursOf(id: string, groups: readonly Evidence[], counts: DocumentCounts): Neighbour[] {
  const shared = new Map<string, number>();
  const totals = new Map<string, number>();
  for (const { document, passages } of groups) {
    for (const [topic, count] of counts.get(document) ?? []) totals.set(topic, (totals.get(topic) ?? 0) + count);
    for (const { passage } of passages) {
      for (const other of new Set(passage.mentions.map(({ topic }) => topic))) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  const own = shared.get(id) ?? 0;
  shared.delete(id);
  return [...shared]
    .map(([other, count]) => ({ id: other, count, strength: association(count, own, totals.get(other) ?? count) }))
    .sort((a, b) => b.strength - a.strength || b.count - a.count || (a.id < b.id ? -1 : 1));
}
