import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitFrontmatter } from './split-frontmatter.ts';

test('The document keeps its lines when the frontmatter is taken out.', () => {
  const split = splitFrontmatter('---\ntitle: A\n---\n\nWords.');
  assert.deepEqual(split, {
    fields: new Map([['title', { value: 'A', line: 2 }]]),
    frontmatter: 'title: A',
    body: '\n\n\n\nWords.',
  });
});

test('Frontmatter that an unquoted colon breaks is read line by line.', () => {
  const { fields } = splitFrontmatter('---\ntitle: Water: a history\ndate: "2020"\n---\nWords.');
  assert.deepEqual(Object.fromEntries(fields), {
    title: { value: 'Water: a history', line: 2 },
    date: { value: '2020', line: 3 },
  });
});

test('Words between two rules are part of the document.', () => {
  const text = '---\nNot a field at all, but a sentence.\n---\nWords.';
  assert.deepEqual(splitFrontmatter(text), { fields: new Map(), frontmatter: '', body: text });
});

test('Aliases that multiply end the reading of YAML, not the program.', () => {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level < 12; level += 1)
    lines.push(`a${String(level)}: &a${String(level)} [${Array.from({ length: 9 }, () => `*a${String(level - 1)}`).join(', ')}]`);
  const { fields } = splitFrontmatter(`---\n${lines.join('\n')}\n---\nWords.`);
  assert.ok(fields.size <= 12);
});
