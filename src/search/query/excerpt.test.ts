import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { excerpt, markWords, type Piece } from './excerpt.ts';

const show = (pieces: readonly Piece[]): string => pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');
const whole = (words: readonly string[]) => ({ start: 0, end: words.length });

test('Of a marked word the letters are marked, not the punctuation around them.', () => {
  const words = 'He said (Kirkuk), “U.S.” forces.'.split(' ');
  assert.equal(show(markWords(words, whole(words), new Set([2, 3]))), 'He said ([Kirkuk]), “[U.S].” forces.');
});

test('Punctuation on its own joins the word before it.', () => {
  const words = 'an attack ; then .'.split(' ');
  assert.equal(show(markWords(words, whole(words), new Set())), 'an attack; then.');
});

test('A short passage is shown whole.', () => {
  assert.equal(show(excerpt(['One', 'two', 'three.'], { start: 0, end: 3 }, new Set([1]), 3)), 'One [two] three.');
});

test('Of a long passage the part with most marks is shown, between ellipses.', () => {
  const words = Array.from({ length: 40 }, (_, place) => String(place));
  assert.equal(show(excerpt(words, whole(words), new Set([3, 20, 22]), 12)), '… 14 15 16 17 18 19 [20] 21 [22] 23 24 25 …');
});

test('Of a long passage without marks the beginning is shown.', () => {
  const words = Array.from({ length: 40 }, (_, place) => String(place));
  assert.equal(show(excerpt(words, whole(words), new Set(), 4)), '0 1 2 3 …');
});

test('No letter is lost or made up, whatever is marked.', () => {
  const word = fc.string({ minLength: 1 }).map((text) => text.replace(/\s/g, '') || 'x');
  fc.assert(
    fc.property(fc.array(word), fc.array(fc.nat(20)), (words, marked) => {
      const shown = markWords(words, whole(words), new Set(marked))
        .map(({ text }) => text)
        .join('');
      assert.equal(shown.replaceAll(' ', ''), words.join(''));
    }),
  );
});
