import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countNames } from './count-names.ts';

const passage = (text: string, ...names: [topic: string, words: string][]) => ({
  ...{ id: 't-1', kind: 'paragraph' as const, text, range: [0, 0] as const, heading: -1, block: 1, ordinal: 1, line: 1 },
  ...{ locators: [], citations: [], notes: [] },
  mentions: names.map(([topic, words]) => ({ topic, start: text.indexOf(words), end: text.indexOf(words) + words.length })),
});

test('Names are counted for each topic, the most frequent first.', () => {
  const passages = [
    passage('The Lamp and Rook.', ['lamp', 'The Lamp'], ['rook', 'Rook']),
    passage('A light, the Lamp’s.', ['lamp', 'light']),
    passage('light', ['lamp', 'light']),
  ];
  assert.equal(JSON.stringify(countNames({ passages })), '{"lamp":{"light":2,"The Lamp":1},"rook":{"Rook":1}}');
});

test('Apostrophes and spaces make no other name.', () => {
  const passages = [passage("Kata'ib  Lamp", ['lamp', "Kata'ib  Lamp"]), passage('Kata’ib Lamp', ['lamp', 'Kata’ib Lamp'])];
  assert.deepEqual(countNames({ passages }), { lamp: { 'Kata’ib Lamp': 2 } });
});
