import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { NamedTopic } from './lexicon.ts';
import { readColumns, writeColumns } from './topic-columns.ts';

const salih: NamedTopic = {
  id: 'barham-salih-2',
  kind: 'person',
  names: [{ text: 'Barham Salih' }, { text: 'BS', exact: true, weak: true }, { text: 'Salhi', misprint: true }],
  record: 'en_1234567',
  unless: ['Ali Salih'],
};
const vote: NamedTopic = { id: 'vote', kind: 'event', names: [{ text: 'Vote of 5 January' }], record: null };

test('An id is told by the name, a record without its language, and conditions by digits.', () => {
  assert.deepEqual(writeColumns([salih, vote], 'en'), {
    ids: ['=-2', 'vote'],
    kinds: ['person', 'event'],
    records: ['=1234567', ''],
    names: [['Barham Salih', 'BS', 'Salhi'], ['Vote of 5 January']],
    conditions: ['034', '0'],
    unless: { 0: ['Ali Salih'] },
  });
});

test('Whatever topics there are, they are read as they were written.', () => {
  const yes = fc.constant(true as const);
  const name = fc.record(
    { text: fc.string(), exact: yes, weak: yes, misprint: yes },
    { requiredKeys: ['text'], noNullPrototype: true },
  );
  const topic: fc.Arbitrary<NamedTopic> = fc.record(
    {
      id: fc.stringMatching(/^[a-z0-9-]+$/),
      kind: fc.constantFrom('person', 'event'),
      names: fc.array(name, { minLength: 1 }),
      record: fc.option(fc.stringMatching(/^(en_)?[0-9a-f]{7,9}$/)),
      unless: fc.array(fc.string(), { minLength: 1 }),
    },
    { requiredKeys: ['id', 'kind', 'names', 'record'], noNullPrototype: true },
  );
  fc.assert(
    fc.property(fc.array(topic), (topics) => {
      assert.deepEqual(readColumns(writeColumns(topics, 'en'), 'en'), topics);
    }),
  );
});
