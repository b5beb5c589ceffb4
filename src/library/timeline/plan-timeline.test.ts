import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DatedStatement } from '../library.ts';
import { planTimeline } from './plan-timeline.ts';

test('400 statements stand on one page, and so does none.', () => {
  const statements = some(400, '1902');
  assert.deepEqual(planTimeline(statements), [{ period: '', number: 1, statements, listed: statements, parts: [] }]);
  assert.deepEqual(planTimeline([]), [{ period: '', number: 1, statements: [], listed: [], parts: [] }]);
});

test('More are divided by years, and those that have more than 400 by months and days.', () => {
  const statements = [
    ...[...some(2, '1901-07-30'), ...some(3, '1902'), ...some(1, '1902-01'), ...some(5, '1902-02')],
    ...[...some(200, '1902-02-01'), ...some(300, '1902-02-02'), ...some(1, '1903')],
  ];
  assert.deepEqual(outline(statements), [
    ['', 1, 0, ['1901 2', '1902 509', '1903 1']],
    ['1901', 1, 2, []],
    ['1902', 1, 3, ['1902-01 1', '1902-02 505']],
    ['1902-01', 1, 1, []],
    ['1902-02', 1, 5, ['1902-02-01 200', '1902-02-02 300']],
    ['1902-02-01', 1, 200, []],
    ['1902-02-02', 1, 300, []],
    ['1903', 1, 1, []],
  ]);
});

test('What no date divides has several pages.', () => {
  assert.deepEqual(outline([...some(401, '1902'), ...some(900, '1902-02-01')]), [
    ['', 1, 0, ['1902 1301']],
    ['1902', 1, 400, ['1902-02 900']],
    ['1902', 2, 1, []],
    ['1902-02', 1, 0, ['1902-02-01 900']],
    ['1902-02-01', 1, 400, []],
    ['1902-02-01', 2, 400, []],
    ['1902-02-01', 3, 100, []],
  ]);
});

test('Every statement is listed once.', () => {
  const statements = [...some(500, '1901'), ...some(500, '1902-03'), ...some(500, '1902-03-04'), ...some(3, '1903-01-01')];
  const listed = planTimeline(statements).flatMap((page) => page.listed);
  assert.equal(listed.length, statements.length);
  assert.deepEqual(new Set(listed), new Set(statements));
});

function outline(statements: readonly DatedStatement[]) {
  return planTimeline(statements).map(({ period, number, listed, parts }) => [
    ...[period, number, listed.length],
    parts.map((part) => `${part.period} ${String(part.count)}`),
  ]);
}

function some(count: number, date: string): DatedStatement[] {
  return Array.from({ length: count }, (_, index) => ({ date, sentence: String(index) }) as DatedStatement);
}
