import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FoundStatement } from './find-dated-statements.ts';
import { scoreStatements, type GoldDate } from './score.ts';

const gold: GoldDate = { line: 4, surface: '3 May', date: '1902-05-03', precision: 'day', inferred: true, planned: false };
const sentence = 'It burnt on 3 May.';
const passage = { id: 't-a', line: 4 };
const base = { passage, sentence, start: 12, end: 17, isInferred: true, isPlanned: false };

test('A date counts as right once, with its place, words, value and marks; others are told.', () => {
  const found = ['1902-05-03', '1902-05-03', '1903-05-03'].map((date) => ({ ...base, date }) as unknown as FoundStatement);
  const agreement = scoreStatements(found, [gold, { ...gold, date: '1904', inferred: false }]);
  assert.deepEqual(agreement, {
    explicit: { expected: 1, found: 0, right: 0 },
    inferred: { expected: 1, found: 3, right: 1 },
    missed: ['line 4: 3 May = 1904'],
    wrong: ['t-a, line 4: 3 May = 1902-05-03, inferred', 't-a, line 4: 3 May = 1903-05-03, inferred'],
  });
});

test('An optional date is neither missed nor wrong.', () => {
  const found = [{ ...base, date: '1902-05-03' } as unknown as FoundStatement];
  const none = { expected: 0, found: 0, right: 0 };
  const optional = [{ ...gold, optional: true }];
  for (const list of [found, []]) {
    assert.deepEqual(scoreStatements(list, optional), { explicit: none, inferred: none, missed: [], wrong: [] });
  }
});
