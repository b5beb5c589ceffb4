/**
 * Records that hold a term, the best first. Numbers stand side by side in arrays, because a word may stand in thousands of
 * records and many words are kept.
 */
export interface Hits {
  readonly length: number;
  /** Numbers of the records, for `SearchEngine.idOf`. */
  readonly records: Uint32Array;
  readonly scores: Float64Array;
  /** 1 where the term stands in the title. */
  readonly titles: Uint8Array;
  /** Places of the term, counted in the words that are indexed of the record, of the hit at an index. */
  readonly positionsAt: (index: number) => Uint32Array;
  /** Index of a record among the hits; -1 where it is none of them. */
  readonly indexOf: (record: number) => number;
}

/** A record that holds a term. A record is one document (digest and full text together), one topic or one guide page. */
export interface Hit {
  readonly record: number;
  readonly score: number;
  readonly positions: readonly number[];
  readonly isInTitle: boolean;
}

/** Packs hits, which come with the best first. */
export function packHits(hits: readonly Hit[]): Hits {
  const records = Uint32Array.from(hits, ({ record }) => record);
  const ends = new Uint32Array(hits.length);
  const positions = new Uint32Array(hits.reduce((sum, hit) => sum + hit.positions.length, 0));
  let end = 0;
  hits.forEach((hit, index) => {
    positions.set(hit.positions, end);
    ends[index] = end += hit.positions.length;
  });
  let indexes: Int32Array | undefined;
  return {
    length: hits.length,
    records,
    scores: Float64Array.from(hits, ({ score }) => score),
    titles: Uint8Array.from(hits, ({ isInTitle }) => Number(isInTitle)),
    positionsAt: (index) => positions.subarray(ends[index - 1] ?? 0, ends[index]),
    indexOf: (record) => {
      indexes ??= indexRecords(records);
      return (indexes[record] ?? 0) - 1;
    },
  };
}

/** For each record its index among the hits, counted from 1. */
function indexRecords(records: Uint32Array): Int32Array {
  const indexes = new Int32Array(records.reduce((most, record) => Math.max(most, record), -1) + 1);
  records.forEach((record, index) => {
    indexes[record] = index + 1;
  });
  return indexes;
}
