/**
 * What a count says about a text: more with each place, but ever less, and the less the longer the text is. As in BM25 with its
 * usual constants; `relativeLength` is 1 for a text of usual length.
 */
export function saturate(count: number, relativeLength: number): number {
  return (count * 2.2) / (count + 1.2 * (0.25 + 0.75 * relativeLength));
}
