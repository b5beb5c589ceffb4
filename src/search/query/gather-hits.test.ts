import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gatherHits, type FormHits } from './gather-hits.ts';
import { packHits } from './hits.ts';
import type { Form } from './term.ts';

const form = (text: string, how: Partial<Form> = {}): Form => ({
  ...{ text, words: [text], isTyped: false, isExact: false, isWeak: false },
  ...how,
});
/** Values by record. A hit stands at a hundred times its value, plus its record. */
const found = (sought: Form, values: Record<number, number>, count = Infinity): FormHits => {
  const hits = Object.entries(values).map(([record, score]) => {
    return { record: Number(record), score, positions: [100 * score + Number(record)], isInTitle: score > 5 };
  });
  return { form: sought, hits: packHits(hits), count: Math.min(count, hits.length), valueAt: (index) => hits[index]?.score ?? 0 };
};
const gather = (...forms: FormHits[]) => {
  const hits = gatherHits(forms);
  return hits.records.map((record) => [record, hits.formOf(record)?.text, hits.valueOf(record), hits.positionsOf(record)]);
};

test('Of several forms in a record the one that says most counts, and the places of all.', () => {
  assert.deepEqual(gather(found(form('a'), { 0: 1, 3: 1 }), found(form('b'), { 3: 2, 4: 1 })), [
    [0, 'a', 1, [100]],
    [3, 'b', 2, [103, 203]],
    [4, 'b', 1, [104]],
  ]);
});

test('A typed form is named before one that says more.', () => {
  assert.deepEqual(gather(found(form('a', { isTyped: true }), { 0: 1 }), found(form('b'), { 0: 2 })), [[0, 'a', 2, [100, 200]]]);
});

test('A weak form adds its places where another one stands, and nothing else.', () => {
  const [weak, strong] = [found(form('w', { isWeak: true }), { 0: 3, 1: 3 }), found(form('s'), { 1: 1 })];
  for (const forms of [
    [weak, strong],
    [strong, weak],
  ]) {
    assert.deepEqual(
      gather(...forms).map(([record, text, value]) => [record, text, value]),
      [[1, 's', 1]],
    );
    const hits = gatherHits(forms);
    assert.deepEqual(
      [hits.has(0), hits.valueOf(0), hits.positionsOf(0), [...hits.positionsOf(1)].sort()],
      [false, 0, [], [101, 301]],
    );
  }
});

test('Of hits that do not count nothing is told.', () => {
  const hits = gatherHits([found(form('a'), { 0: 9, 1: 6 }, 1)]);
  assert.deepEqual(
    [hits.records, hits.has(1), hits.positionsOf(1), hits.isInTitle(0), hits.isInTitle(1)],
    [[0], false, [], true, false],
  );
});
