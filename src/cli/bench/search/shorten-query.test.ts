import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countFrequencies, shortenQuery } from './shorten-query.ts';

const frequencyOf = countFrequencies(['Wings heat, wings bend', 'wings bend in heat', 'flutter of wings', 'bend bend']);

test('A word counts once for each document that holds it.', () => {
  assert.deepEqual(['wings', 'heat', 'bend', 'flutter', 'zebra'].map(frequencyOf), [3, 2, 3, 1, 0]);
});

test('The rarest words that stand anywhere stay, in their order.', () => {
  assert.equal(shortenQuery('What of the Heat, or FLUTTER, of wings and zebras?', 2, frequencyOf), 'heat flutter');
});

test('Of words as rare as each other the first stay.', () => {
  assert.equal(shortenQuery('bend wings heat', 2, frequencyOf), 'bend heat');
});

test('A query of unknown words stays as it is.', () => {
  assert.equal(shortenQuery('what zebra?', 2, frequencyOf), 'what zebra?');
});
