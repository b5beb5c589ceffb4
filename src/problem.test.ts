import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ContentError, formatProblem, formatProblems, sortProblems, type Problem } from './problem.ts';

const problem: Problem = {
  file: 'content/topics/lamp.mdx',
  line: 4,
  column: 7,
  rule: 'record/wrong-type',
  severity: 'error',
  field: 'name',
  what: 'is true or false where text is expected.',
  why: 'A value of another type cannot be shown or compared.',
  fix: 'Put the value in quotation marks.',
};

test('A problem is told with its place, rule, field, what, why and what to do.', () => {
  assert.equal(
    formatProblem(problem),
    [
      'content/topics/lamp.mdx:4:7  error  record/wrong-type',
      '  name: is true or false where text is expected.',
      '  Why: A value of another type cannot be shown or compared.',
      '  Do:  Put the value in quotation marks.',
    ].join('\n'),
  );
});

test('A problem of no field is told without one.', () => {
  const [, what] = formatProblem({ ...problem, field: undefined }).split('\n');
  assert.equal(what, '  is true or false where text is expected.');
});

test('Problems are ordered by file, line, column, rule and words, whatever order they were found in.', () => {
  const ordered: Problem[] = [
    { ...problem, file: 'a.mdx', line: 10 },
    { ...problem, line: 2 },
    { ...problem, column: 1 },
    { ...problem, rule: 'record/unknown-field' },
    { ...problem, what: 'is missing.' },
    problem,
  ];
  assert.deepEqual(sortProblems(ordered), ordered);
  assert.deepEqual(sortProblems([...ordered].reverse()), ordered);
});

test('Several problems stand apart, and their number closes the list.', () => {
  const other: Problem = { ...problem, line: 1, severity: 'warning' };
  const expected = `${formatProblem(other)}\n\n${formatProblem(problem)}\n\n1 error, 1 warning`;
  assert.equal(formatProblems([problem, other]), expected);
  assert.match(formatProblems([problem, problem]), /\n\n2 errors$/);
});

test('No problems give an empty message.', () => {
  assert.equal(formatProblems([]), '');
});

test('A content error says all problems and carries them.', () => {
  const error = new ContentError([problem]);
  assert.equal(error.message, formatProblems([problem]));
  assert.deepEqual(error.problems, [problem]);
  assert.equal(error.name, 'ContentError');
});
