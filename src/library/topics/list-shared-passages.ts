import type { Evidence, PlacedPassage } from '../library.ts';

/** For each topic that stands with another, the passages where both stand, in the order of the evidence. */
export function listSharedPassages(evidence: readonly Evidence[]): Map<string, PlacedPassage[]> {
  const shared = new Map<string, PlacedPassage[]>();
  for (const placed of evidence.flatMap(({ passages }) => passages)) {
    for (const topic of new Set(placed.passage.mentions.map((mention) => mention.topic))) {
      const list = shared.get(topic);
      if (list) list.push(placed);
      else shared.set(topic, [placed]);
    }
  }
  return shared;
}
