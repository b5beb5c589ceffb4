import type { Evidence, PlacedPassage } from '../library.ts';

/** Passages on one page of a topic. */
export const passagesPerPage = 200;

/** One page of the evidence of a topic. */
export interface EvidencePage {
  /** Number of its first passage among all, from 1; 0 where there is none. */
  readonly first: number;
  readonly last: number;
  readonly groups: readonly Evidence[];
}

/** Parts evidence into pages of 200 passages, in its order; a document may go on from one page to the next. At least one page. */
export function pageEvidence(evidence: readonly Evidence[], size = passagesPerPage): EvidencePage[] {
  const all = evidence.flatMap(({ passages }) => passages);
  const starts = Array.from({ length: Math.max(1, Math.ceil(all.length / size)) }, (_, page) => page * size);
  return starts.map((start) => {
    const shown = all.slice(start, start + size);
    return { first: shown.length === 0 ? 0 : start + 1, last: start + shown.length, groups: groupByDocument(shown) };
  });
}

function groupByDocument(passages: readonly PlacedPassage[]): Evidence[] {
  return [...Map.groupBy(passages, ({ document }) => document)].map(([document, group]) => ({ document, passages: group }));
}
