import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { temporaryContent } from '../../../library/content/temporary-content.ts';
import type { Problem } from '../../../problem.ts';
import { answersFile, readAnswers, writeAnswers } from './kept-answers.ts';

const { places, write, remove } = temporaryContent();
const folder = places.contentFolder;
after(remove);

test('Answers are kept in the order of addresses, one to a line, and read again.', async () => {
  const answers = new Map([
    ['https://b.example/', { asked: '2026-11-20', answer: '200' }],
    ['https://a.example/', { asked: '2026-11-19', answer: 'no such host' }],
  ]);
  await writeAnswers(folder, answers);
  assert.equal(
    readFileSync(answersFile(folder), 'utf8'),
    `{
 "https://a.example/": {"asked":"2026-11-19","answer":"no such host"},
 "https://b.example/": {"asked":"2026-11-20","answer":"200"}
}
`,
  );
  const problems: Problem[] = [];
  assert.deepEqual(await readAnswers(folder, problems), new Map([...answers].reverse()));
  assert.deepEqual(problems, []);
});

test('A faulty file is told with its place, and counts as none.', async () => {
  write({ 'outside-links.json': '{\n "https://a.example/": { "asked": "yesterday", "answer": "200" }\n}\n' });
  const problems: Problem[] = [];
  assert.equal((await readAnswers(folder, problems)).size, 0);
  assert.deepEqual(
    problems.map(({ line, column, rule, field }) => [line, column, rule, field]),
    [[2, 35, 'record/invalid-value', 'https://a.example/.asked']],
  );
});
