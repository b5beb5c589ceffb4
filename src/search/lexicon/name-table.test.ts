import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeNameTable } from './name-table.ts';

const table = makeNameTable([
  {
    id: 'kataib',
    kind: 'organisation',
    names: [{ text: 'Kata’ib Hezbollah' }, { text: 'كتائب حزب الله' }],
    record: null,
    unless: ['Hezbollah Kata’ib School'],
  },
  { id: 'sadr', kind: 'person', names: [{ text: 'Muqtada al-Sadr' }, { text: 'Moqtada Sadr' }], record: null },
  {
    id: 'city',
    kind: 'place',
    names: [{ text: 'Sadr' }, { text: 'Iran' }, { text: 'Mobilisation Units' }, { text: 'Sadr’s City' }],
    record: null,
  },
]);
const found = (written: string): (string | null)[] => table.find(written).map(({ topic }) => topic?.id ?? null);

for (const [name, written] of Object.entries({
  kataib: [
    'kataib hezbollah',
    'KATAIB-HEZBOLLAH',
    "Kata'ib Hezbollah",
    'Kataʿib  Hezbollah',
    'کتائب حزب‌الله',
    'KataibHezbollah',
  ],
  sadr: ['Muqtada Al Sadr', 'muqtada alsadr', 'Muqtada el-Sadr', 'Muqtadā aṣ-Ṣadr'.replace('aṣ', 'al')],
  city: ['al-Sadr', 'mobilization units', 'Īrān', 'sadr’s city', "SADR'S CITY", 'sadrs city', 'Sadr City'],
})) {
  test(`These are ways to write a name of ${name}: ${written.join(', ')}.`, () => {
    assert.deepEqual(
      written.map(found),
      written.map(() => [name]),
    );
  });
}

test('A longer name that means something else stands in the way of a name.', () => {
  assert.deepEqual(found('Hezbollah Kataib School'), [null]);
});

test('Short words side by side are not the word that they spell together.', () => {
  assert.deepEqual(found('I ran'), []);
});

test('A word that is part of the names of one topic alone tells it.', () => {
  assert.deepEqual(
    ['moqtada', 'sadr', 'zebra'].map((word) => table.topicOfWord(word)?.id),
    ['sadr', undefined, undefined],
  );
});
