import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearestPositions } from './word-match.ts';

const everywhere = (text: string): [number[], string[]] => {
  const words = text.split(' ');
  return [words.map((_, place) => place), words];
};

const find = (word: string, text: string): string[] => {
  const [positions, words] = everywhere(text);
  return nearestPositions(word, positions, words).map((place) => words[place] ?? '');
};

test('The word itself is found through punctuation, case and diacritics.', () => {
  assert.deepEqual(find('kataib', '“Kata’ib Katāʾib, usually'), ['“Kata’ib', 'Katāʾib,']);
});

test('Forms of a word are found with it.', () => {
  assert.deepEqual(find('protesters', 'protests protesters’ process'), ['protests', 'protesters’']);
  assert.deepEqual(find('mobilized', 'Mobilisation forces'), ['Mobilisation']);
});

test('A part of a compound is found, and so is the whole of it.', () => {
  assert.deepEqual(find('us', 'US-led US usually using'), ['US-led', 'US']);
  assert.deepEqual(find('alsadr', 'al-Sadr'), ['al-Sadr']);
});

test('Longer words that begin with it are found where it does not stand itself.', () => {
  assert.deepEqual(find('kir', 'Kirkuk kin'), ['Kirkuk']);
});

test('A shorter word is another one.', () => {
  assert.deepEqual(find('astronaut', 'as astra'), []);
});

test('Places outside the text hold nothing.', () => {
  assert.deepEqual(nearestPositions('iran', [7], ['Iran']), []);
});
