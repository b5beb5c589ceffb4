import assert from 'node:assert/strict';
import { test } from 'node:test';
import { madeUpEngine } from '../query/made-up-engine.ts';
import { conditionInWords, readConditions, withoutConditions } from './condition.ts';

const engine = madeUpEngine({
  a: { text: 'Lamp.', values: { kind: ['report'], author: ['Ines Vale'], year: ['1931'] } },
  b: { text: 'Fog.', values: { kind: ['news'], author: ['Tom Vale'], year: ['1932'] } },
});
const inWords = async (query: string): Promise<string[]> =>
  (await readConditions(engine, query)).map((condition) => conditionInWords(condition, (_, value) => value.toUpperCase()));

test('A filter shows the one value it means, and else what was typed.', async () => {
  assert.deepEqual(await inWords('lamp kind:reports author:vale year:1931- -author:"ines vale" author:nobody'), [
    'Kind: REPORT',
    'Author: “vale”',
    'Year: “1931-”',
    'Without author: INES VALE',
    'Author: “nobody”',
  ]);
});

test('Phrases and what is left out are conditions as well.', async () => {
  assert.deepEqual(await inWords('“Dark  night” lamp -Fog -"the reef"'), [
    '“Dark  night”',
    'Without “Fog”',
    'Without “the reef”',
  ]);
});

test('Conditions are taken out of the query with their marks, and the rest of it stays.', async () => {
  const query = 'why "dark night" lamp -fog year:1931';
  const [phrase, word, year] = await readConditions(engine, query);
  assert.ok(phrase && word && year);
  assert.equal(withoutConditions(query, [phrase]), 'why lamp -fog year:1931');
  assert.equal(withoutConditions(query, [phrase, year, word]), 'why lamp');
});
