import assert from 'node:assert/strict';
import { test } from 'node:test';
import { madeUpEngine } from './made-up-engine.ts';
import { parseQuery } from './parse-query.ts';
import { resolveFilters } from './resolve-filters.ts';

const years = ['2018', '2019', '2020', 'undated'];
const engine = madeUpEngine(
  {
    a: {
      text: '',
      values: { kind: ['briefing'], author: ['Ben Smith'], publisher: ['House of Commons Library'], language: ['en'] },
    },
    b: { text: '', values: { kind: ['news'], author: ['Patrick Cockburn', 'Zoë Smith'], language: ['fa'], year: years } },
  },
  [{ id: 'pmu', record: { name: 'Popular Mobilisation Units', kind: 'organisation', aliases: [{ text: 'PMU', exact: true }] } }],
);
const resolve = async (typed: string) => {
  const { filters, unknown } = await resolveFilters(engine, parseQuery(typed).filters);
  return { values: filters.map(({ values }) => values.join(', ')), unknown: unknown.map(({ value }) => value) };
};

for (const [typed, ...values] of [
  ['topic:pmu', 'pmu'],
  ['topic:PMU topic:"popular mobilization units"', 'pmu', 'pmu'],
  ['kind:briefings kind:"News article"', 'briefing', 'news'],
  ['year:2019 year:۲۰۲۰', '2019', '2020'],
  ['year:2019-2020 year:2019..2020 year:2019- year:-2019', '2019, 2020', '2019, 2020', '2019, 2020', '2018, 2019'],
  ['year:undated', 'undated'],
  ['author:cockburn author:smith author:"zoe smith"', 'Patrick Cockburn', 'Ben Smith, Zoë Smith', 'Zoë Smith'],
  ['publisher:commons', 'House of Commons Library'],
  ['language:fa language:Persian language:english', 'fa', 'fa', 'en'],
] as const) {
  test(`\`${typed}\` means ${values.join('; ')}.`, async () => {
    assert.deepEqual(await resolve(typed), { values, unknown: [] });
  });
}

test('A value that no record has is named, and the others hold.', async () => {
  assert.deepEqual(await resolve('topic:zebra author:cock year:19 kind:? year:2020-2019-2018 language:xx author:smith'), {
    values: ['Ben Smith, Zoë Smith'],
    unknown: ['zebra', 'cock', '19', '?', '2020-2019-2018', 'xx'],
  });
});
