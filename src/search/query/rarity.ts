/** Weight of a term that stands in `count` of `size` records: inverse document frequency, as in BM25. */
export function rarity(count: number, size: number): number {
  return Math.log(1 + (Math.max(0, size - count) + 0.5) / (count + 0.5));
}
