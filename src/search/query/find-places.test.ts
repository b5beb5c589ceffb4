import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stemEnglish } from '../../text/stem-english.ts';
import { searchWords } from '../search-words.ts';
import { findPlaces } from './find-places.ts';
import type { Form } from './term.ts';

const form = (text: string, how: Partial<Form> = {}): Form => ({
  ...{ text, words: searchWords(text).map(({ key }) => key), isTyped: true, isExact: false, isWeak: false },
  ...how,
});
const places = (text: string, ...forms: Form[]): readonly number[] => {
  const record = { path: '/a/', title: '', about: '', summary: '', words: text.split(' '), anchors: [] };
  const term = { text: '', isPhrase: false, forms, topics: [], count: 1 };
  return findPlaces(record, [term], stemEnglish)[0]?.places ?? [];
};

test('A word is found in all its forms, inside compounds too, and not inside longer words.', () => {
  assert.deepEqual(places('Rockets, a rocket; anti-rocket rocketry (ROCKET’s)', form('rocket')), [0, 2, 3, 5]);
});

test('The words of a phrase follow each other, whatever punctuation stands between them.', () => {
  assert.deepEqual(places('Quds Force. A force, Quds Quds-Force forces', form('quds force')), [0, 1, 5]);
});

test('A name that must agree in case is found where it does.', () => {
  assert.deepEqual(places('tell us of U.S. troops, the US’s and US-led', form('US', { isExact: true })), [3, 6, 8]);
});

test('A short name counts where the topic is named in full as well.', () => {
  const short = form('Salih', { isWeak: true });
  assert.deepEqual(places('Barham Salih spoke; Salih left', form('Barham Salih'), short), [0, 1, 3]);
  assert.deepEqual(places('Ali Salih spoke; Salih left', form('Barham Salih'), short), []);
});

test('Letters of other scripts are found however they are written.', () => {
  assert.deepEqual(places('سردار قاسم سليماني در الحشد', form('قاسم سلیمانی')), [1, 2]);
});
