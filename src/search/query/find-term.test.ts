import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchWords } from '../search-words.ts';
import { findTerm } from './find-term.ts';
import { madeUpEngine } from './made-up-engine.ts';
import { rarity } from './rarity.ts';
import type { Form } from './term.ts';

const form = (text: string, how: Partial<Form> = {}): Form => ({
  ...{ text, words: searchWords(text).map(({ key }) => key), isTyped: true, isExact: false, isWeak: false },
  ...how,
});
const engine = madeUpEngine({
  a: { text: 'iran iran quds force' },
  b: { text: 'iranian force quds' },
  c: { text: 'irgc' },
  d: { text: 'nothing' },
});
const find = async (forms: Form[], topics: string[] = []) => {
  const { hits, worth } = await findTerm(
    engine,
    { text: '', isPhrase: false, forms, topics: topics.map((id) => ({ id, record: null })), count: 1 },
    () => false,
  );
  return { ids: hits.records.map((record) => `${engine.idOf(record)} as ${hits.formOf(record)?.text ?? ''}`).sort(), worth };
};

test('Records that hold only a longer word are left out, and the word is as rare as it is.', async () => {
  assert.deepEqual(await find([form('iran')]), { ids: ['a as iran'], worth: rarity(1, 4) });
});

test('Names of a topic are one thing, found under each of them and as rare as all together.', async () => {
  const forms = [form('Iran'), form('IRGC', { isTyped: false }), form('Quds Force', { isTyped: false })];
  assert.deepEqual(await find(forms, ['iran']), { ids: ['a as Iran', 'c as IRGC'], worth: rarity(2, 4) });
});

test('A short name counts where another name stands as well.', async () => {
  const forms = [form('iran', { isTyped: false }), form('force', { isTyped: false, isWeak: true })];
  assert.deepEqual((await find(forms, ['iran'])).ids, ['a as iran']);
});

test('Words that stand nowhere are not sought: the engine would fall back to shorter ones.', async () => {
  assert.deepEqual(await find([form('iranology'), form('iran zebra')]), { ids: [], worth: rarity(0, 4) });
});
