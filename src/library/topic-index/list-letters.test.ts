import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IndexSection } from './index-topics.ts';
import { letterId } from './letter-id.ts';
import { listLetters } from './list-letters.ts';

test('All letters from A to Z are listed, numbers before and other letters after them.', () => {
  const letters = listLetters({
    letters: ['0–9', 'B', 'Þ'].map((letter) => ({ letter, entries: [] })),
  } as unknown as IndexSection);
  assert.equal(letters.map(({ letter }) => letter).join(' '), '0–9 A B C D E F G H I J K L M N O P Q R S T U V W X Y Z Þ');
  assert.deepEqual(
    letters.filter(({ hasEntries }) => hasEntries).map(({ letter }) => letter),
    ['0–9', 'B', 'Þ'],
  );
  assert.equal(
    listLetters(undefined).some(({ hasEntries }) => hasEntries),
    false,
  );
});

test('The id of a letter has Latin letters and digits alone.', () => {
  assert.deepEqual(['A', '0–9', 'ع'].map(letterId), ['letter-41', 'letter-30', 'letter-639']);
});
