import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyChoice, applyFilters, countValues } from './facets.ts';
import { madeUpEngine } from './made-up-engine.ts';

const engine = madeUpEngine({
  a: { text: '', values: { kind: ['news'], year: ['2020'], topic: ['iran', 'iraq'] } },
  b: { text: '', values: { kind: ['briefing'], year: ['2020'], topic: ['iraq'] } },
  c: { text: '', values: { kind: ['news'], year: ['2019'] } },
});
const records = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

test('Without a choice all records stay, in their order.', async () => {
  assert.deepEqual(await applyChoice(engine, { kind: [] }, records), records);
});

test('Of one facet any chosen value will do; every facet with a choice must be met.', async () => {
  assert.deepEqual(await applyChoice(engine, { kind: ['news', 'briefing'], year: ['2020'] }, records), [
    { id: 'a' },
    { id: 'b' },
  ]);
  assert.deepEqual(await applyChoice(engine, { kind: ['news'], topic: ['iraq'] }, records), [{ id: 'a' }]);
});

test('Typed filters of one facet admit any of their values, and none that is excluded.', async () => {
  const filters = [
    { facet: 'year', values: ['2020'], isExcluded: false },
    { facet: 'year', values: ['2019'], isExcluded: false },
    { facet: 'kind', values: ['briefing'], isExcluded: true },
  ] as const;
  assert.deepEqual(await applyFilters(engine, filters, records), [{ id: 'a' }, { id: 'c' }]);
});

test('A count says how many results a click would leave: the choices of the other facets count, its own do not.', async () => {
  const counts = await countValues(engine, { kind: ['news'], year: ['2020'] }, records, 'kind', ['news', 'briefing', 'report']);
  assert.deepEqual(
    [...counts],
    [
      ['news', 1],
      ['briefing', 1],
      ['report', 0],
    ],
  );
});
