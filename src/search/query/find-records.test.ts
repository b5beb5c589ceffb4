import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findRecords } from './find-records.ts';
import { madeUpEngine } from './made-up-engine.ts';
import { parseQuery } from './parse-query.ts';

const engine = madeUpEngine({
  strike: { text: 'a strike near kirkuk as reported' },
  funeral: { text: 'the death of soleimani and the funeral' },
  politics: { text: 'soleimani and the death of a coalition' },
});

const find = async (typed: string) => {
  const { records, unknown } = await findRecords(engine, parseQuery(typed));
  return { ids: records.map(({ id }) => id), unknown: unknown.map(({ text }) => text) };
};

test('A record needs only one of the words.', async () => {
  assert.deepEqual(await find('kirkuk funeral'), { ids: ['funeral', 'strike'], unknown: [] });
});

test('A word that stands nowhere is named, and the others are found all the same.', async () => {
  assert.deepEqual(await find('kirkuk zebra'), { ids: ['strike'], unknown: ['zebra'] });
});

test('A word is not taken for a shorter one with which it begins.', async () => {
  assert.deepEqual(await find('astronaut'), { ids: [], unknown: ['astronaut'] });
});

test('A phrase finds the records alone in which its words stand next to each other.', async () => {
  assert.deepEqual(await find('"death of soleimani"'), { ids: ['funeral'], unknown: [] });
});

test('A phrase that stands nowhere is named, and its words are found.', async () => {
  assert.deepEqual(await find('"kirkuk strike"'), { ids: ['strike'], unknown: ['kirkuk strike'] });
});
