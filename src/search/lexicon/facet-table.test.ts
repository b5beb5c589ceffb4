import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { makeFacetTable, readFacetTable } from './facet-table.ts';

test('Values have the places of their records, each counted from the one before.', () => {
  const filler = Array.from({ length: 40 }, () => []);
  assert.deepEqual(makeFacetTable([['iraq', 'iran'], [], ['iran', 'iran'], ...filler, ['iran']]), {
    values: ['iran', 'iraq'],
    places: ['0 2 15', '0'],
  });
});

test('Whatever values records have, they are read as they were written.', () => {
  const values = fc.uniqueArray(fc.constantFrom('2019', '2020', 'not given', '__proto__'));
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: fc.constantFrom('a', 'b', '0') }), values), (valuesOf) => {
      const ids = Object.keys(valuesOf).sort();
      const table = readFacetTable(makeFacetTable(ids.map((id) => valuesOf[id] ?? [])), ids.toReversed());
      for (const id of ids)
        assert.deepEqual(
          [...table].filter(([, records]) => records.has(id)).map(([value]) => value),
          valuesOf[id]?.toSorted(),
        );
    }),
  );
});
