import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { emptyLedger, updateLedger } from './update-ledger.ts';

const ids = (words: string): string[] => words.split(' ').map((word) => `d-${word}`);

test('A first ledger holds the ids in their order and moves nothing.', () => {
  assert.deepEqual(updateLedger(emptyLedger, { digest: ids('a b'), text: null }), { digest: ids('a b'), text: [], moved: {} });
});

test('An edited passage leads to the one between the same neighbours.', () => {
  const before = { digest: ids('a b c'), text: [], moved: {} };
  assert.deepEqual(updateLedger(before, { digest: ids('a x c'), text: null }).moved, { 'd-b': 'd-x' });
});

test('A passage taken out leads to the one before it, the first to the one after it.', () => {
  const before = { digest: ids('a b c'), text: [], moved: {} };
  assert.deepEqual(updateLedger(before, { digest: ids('a c'), text: null }).moved, { 'd-b': 'd-a' });
  assert.deepEqual(updateLedger(before, { digest: ids('b c'), text: null }).moved, { 'd-a': 'd-b' });
});

test('An address moves on with every edit, and comes home when the words come back.', () => {
  const first = updateLedger(emptyLedger, { digest: ids('a b c'), text: null });
  const second = updateLedger(first, { digest: ids('a x c'), text: null });
  const third = updateLedger(second, { digest: ids('a y c'), text: null });
  assert.deepEqual(third.moved, { 'd-b': 'd-y', 'd-x': 'd-y' });
  assert.deepEqual(updateLedger(third, { digest: ids('a b c'), text: null }).moved, { 'd-x': 'd-b', 'd-y': 'd-b' });
});

test('A text that is not held keeps its ids.', () => {
  const before = { digest: [], text: ['t-a'], moved: {} };
  assert.deepEqual(updateLedger(before, { digest: ids('a'), text: null }).text, ['t-a']);
});

test('Whatever is edited, every earlier id is present or leads to one that is.', () => {
  const list = fc.uniqueArray(
    fc.integer({ min: 0, max: 30 }).map((number) => `d-${String(number)}`),
    { minLength: 1, maxLength: 20 },
  );
  fc.assert(
    fc.property(fc.array(list, { minLength: 2, maxLength: 5 }), (versions) => {
      const last = versions.reduce((ledger, digest) => updateLedger(ledger, { digest, text: null }), emptyLedger);
      const present = new Set(last.digest);
      for (const id of versions.flat()) assert.ok(present.has(id) !== present.has(last.moved[id] ?? ''), id);
    }),
  );
});
