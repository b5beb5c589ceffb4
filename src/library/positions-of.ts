const known = new WeakMap<readonly { readonly id: string }[], ReadonlyMap<string, number>>();

/** The places of entries in their list by their ids, from 0; listed once for a list. */
export function positionsOf(entries: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  const positions = known.get(entries) ?? new Map(entries.map(({ id }, index) => [id, index]));
  known.set(entries, positions);
  return positions;
}
