import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeAgreement, measureGold, rates, readGoldLists, whyAbsent } from './measure.ts';

const targets = { explicit: 0.95, inferred: 0.9 } as const;

for (const [name, gold] of readGoldLists()) {
  test(`The dates of ${name} agree with those found by hand.`, { skip: whyAbsent(gold) ?? false }, () => {
    const agreement = measureGold(gold);
    for (const kind of ['explicit', 'inferred'] as const) {
      const { precision, recall } = rates(agreement[kind]);
      assert.ok(Math.min(precision, recall) >= targets[kind], describeAgreement(name, agreement));
    }
  });
}
