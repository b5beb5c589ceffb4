import type { Hits } from './hits.ts';
import type { Form } from './term.ts';

/** The records that hold a form of a term. */
export interface FormHits {
  readonly form: Form;
  readonly hits: Hits;
  /** How many of the hits count, the best of them. */
  readonly count: number;
  /** What the hit at an index says of the term by how often and where it stands, as if all words were equally rare. */
  readonly valueAt: (index: number) => number;
}

/** The records that hold a term, by their numbers. */
export interface TermHits {
  readonly records: readonly number[];
  readonly has: (record: number) => boolean;
  /** What a record says of the term, whatever that is worth; 0 where it does not hold it. */
  readonly valueOf: (record: number) => number;
  readonly positionsOf: (record: number) => readonly number[];
  readonly isInTitle: (record: number) => boolean;
  /** The form in which it stands in a record: the typed one where that does. Null where it does not stand there. */
  readonly formOf: (record: number) => Form | null;
}

/**
 * Gathers the records that hold any form of a term. Of several forms in a record the one that says most counts, so that a
 * topic with many names weighs no more than a word; a weak form counts only where another one stands.
 */
export function gatherHits(found: readonly FormHits[]): TermHits {
  const size = found.reduce((most, { hits }) => hits.records.reduce((each, record) => Math.max(each, record + 1), most), 0);
  const values = new Float64Array(size);
  const titles = new Uint8Array(size);
  // Which form, counted from 1.
  const forms = new Uint16Array(size);
  const formOf = (record: number): Form | null => found[(forms[record] ?? 0) - 1]?.form ?? null;
  const records: number[] = [];
  found.forEach(({ form, hits, count, valueAt }, place) => {
    for (let index = 0; index < count; index += 1) {
      const record = hits.records[index] ?? 0;
      const before = formOf(record);
      const value = valueAt(index);
      const valueBefore = values[record] ?? 0;
      if (!before) records.push(record);
      values[record] = !before || before.isWeak ? value : form.isWeak ? valueBefore : Math.max(valueBefore, value);
      if (hits.titles[index] === 1) titles[record] = 1;
      if (!before || isBetter(form, value, before, valueBefore)) forms[record] = place + 1;
    }
  });
  const held = found.some(({ form }) => form.isWeak) ? records.filter((record) => !formOf(record)?.isWeak) : records;
  if (held !== records) for (const record of records) if (formOf(record)?.isWeak) forms[record] = 0;
  return {
    records: held,
    has: (record) => formOf(record) !== null,
    valueOf: (record) => (formOf(record) ? (values[record] ?? 0) : 0),
    positionsOf: (record) => (formOf(record) ? positionsIn(record, found) : []),
    isInTitle: (record) => titles[record] === 1,
    formOf,
  };
}

/** Whether a form is rather the one in which a term stands in a record than the one before. */
function isBetter(form: Form, value: number, before: Form, valueBefore: number): boolean {
  if (before.isWeak) return true;
  return form.isTyped === before.isTyped ? value > valueBefore && !form.isWeak : form.isTyped;
}

function positionsIn(record: number, found: readonly FormHits[]): number[] {
  const positions = new Set<number>();
  for (const { hits, count } of found) {
    const index = hits.indexOf(record);
    if (index >= 0 && index < count) for (const position of hits.positionsAt(index)) positions.add(position);
  }
  return [...positions];
}
