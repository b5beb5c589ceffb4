import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DatedStatement } from '../library.ts';
import { listTimelinePages } from './list-timeline-pages.ts';

test('A page knows its path and the pages that list statements before and after it.', () => {
  const dates = [...some(1, '1901-07-30'), ...some(401, '1902-02'), ...some(1, '1902-02-01'), ...some(1, '1903')];
  const name = (page: { period: string; number: number } | undefined) => page && `${page.period}/${String(page.number)}`;
  assert.deepEqual(
    listTimelinePages(dates).map(({ path, before, after }) => [path, name(before), name(after)]),
    [
      [undefined, undefined, '1901/1'],
      ['1901', undefined, '1902-02/1'],
      ['1902', '1901/1', '1902-02/1'],
      ['1902-02', '1901/1', '1902-02/2'],
      ['1902-02/page-2', '1902-02/1', '1902-02-01/1'],
      ['1902-02-01', '1902-02/2', '1903/1'],
      ['1903', '1902-02-01/1', undefined],
    ],
  );
});

test('A short timeline is one page without a path.', () => {
  assert.deepEqual(
    listTimelinePages(some(2, '1902')).map(({ path, before, after }) => [path, before, after]),
    [[undefined, undefined, undefined]],
  );
});

function some(count: number, date: string): DatedStatement[] {
  return Array.from({ length: count }, () => ({ date }) as DatedStatement);
}
