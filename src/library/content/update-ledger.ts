import type { Ledger } from '../../schema/ledger.ts';

/** Ids of the passages that a document has now; null for a part that is not held. */
export interface CurrentPassages {
  readonly digest: readonly string[] | null;
  readonly text: readonly string[] | null;
}

export const emptyLedger: Ledger = { digest: [], text: [], moved: {} };

/**
 * Brings a ledger up to date. An id that is gone leads to the passage that stands in its place: the one between the same
 * neighbours, or else the nearest neighbour that is left. Ids that come back are no longer moved. Pure.
 */
export function updateLedger(ledger: Ledger, current: CurrentPassages): Ledger {
  const digest = current.digest ?? ledger.digest;
  const text = current.text ?? ledger.text;
  const replaced = new Map([...replacements(ledger.digest, digest), ...replacements(ledger.text, text)]);
  const present = new Set([...digest, ...text]);
  const moved: Record<string, string> = {};
  for (const [id, target] of [...Object.entries(ledger.moved), ...replaced]) {
    const place = present.has(target) ? target : replaced.get(target);
    if (!present.has(id) && place !== undefined) moved[id] = place;
  }
  return { digest: [...digest], text: [...text], moved: sortKeys(moved) };
}

/** For each id of `before` that is not in `after`: the id that stands in its place, where any is left. */
function replacements(before: readonly string[], after: readonly string[]): Map<string, string> {
  const places = new Map(after.map((id, index) => [id, index]));
  const known = new Set(before);
  const found = new Map<string, string>();
  for (let start = 0; start < before.length; start += 1) {
    if (places.has(before[start] ?? '')) continue;
    let end = start;
    while (end < before.length && !places.has(before[end] ?? '')) end += 1;
    const gap = gapBetween(before[start - 1], before[end], after, places, known);
    for (let index = start; index < end; index += 1) {
      const target = gap[Math.floor(((index - start) * gap.length) / (end - start))];
      if (target !== undefined) found.set(before[index] ?? '', target);
    }
    start = end;
  }
  return found;
}

/** The passages that are new between two neighbours that stayed; the neighbour itself where none is. */
function gapBetween(
  previous: string | undefined,
  next: string | undefined,
  after: readonly string[],
  places: ReadonlyMap<string, number>,
  known: ReadonlySet<string>,
): readonly string[] {
  const from = previous === undefined ? 0 : (places.get(previous) ?? -1) + 1;
  const to = next === undefined ? after.length : (places.get(next) ?? after.length);
  const fresh = after.slice(from, to).filter((id) => !known.has(id));
  if (fresh.length > 0) return fresh;
  const neighbour = previous ?? next ?? after[0];
  return neighbour === undefined ? [] : [neighbour];
}

function sortKeys(record: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
