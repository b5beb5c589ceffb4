import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locatorInWords } from './locator-in-words.ts';

const heading = (text: string, depth: number) => ({ id: '', line: 1, text, depth });

test('A locator is written out as citations have it.', () => {
  assert.equal(locatorInWords('2.1 para 3; note 15', []), 'section 2.1, para 3; note 15');
  assert.equal(locatorInWords('paras 4-6; p. 6; pp. 6-7; notes 18, 30', []), 'paras 4–6; p. 6; pp. 6–7; notes 18, 30');
  assert.equal(locatorInWords('7; 2 items 1-2; standfirst', []), 'section 7; section 2, items 1–2; standfirst');
});

test('A section is named as the text names it, apart from the one it belongs to.', () => {
  const headings = [
    heading('Summary', 2),
    heading('Al-Mahdi falls', 3),
    heading('2. Killing', 2),
    heading('2.2 Reaction', 3),
    heading('Iran', 4),
  ];
  assert.equal(locatorInWords('Summary Al-Mahdi falls para 3', headings), 'section “Summary”, “Al-Mahdi falls”, para 3');
  assert.equal(locatorInWords('2.2 Iran para 1', headings), 'section 2.2, “Iran”, para 1');
});

test('Without the text a number is told from the name after it.', () => {
  assert.equal(locatorInWords('4.1 Popular Mobilisation Units para 3', []), 'section 4.1, “Popular Mobilisation Units”, para 3');
  assert.equal(locatorInWords('Summary Al-Mahdi falls para 3', []), 'section “Summary Al-Mahdi falls”, para 3');
});
