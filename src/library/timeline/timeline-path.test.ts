import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagePath, timelinePath } from './timeline-path.ts';

test('Each timeline has its path, and each page of it one below.', () => {
  assert.equal(timelinePath({ kind: 'library', id: '' }), '/timeline/');
  assert.equal(timelinePath({ kind: 'topic', id: 'great-lamp' }), '/timeline/topics/great-lamp/');
  assert.equal(timelinePath({ kind: 'library', id: '' }, { period: '1902-05', number: 1 }), '/timeline/1902-05/');
  assert.equal(
    timelinePath({ kind: 'document', id: 'lamps' }, { period: '1902', number: 2 }),
    '/timeline/documents/lamps/1902/page-2/',
  );
});

test('The first page of a timeline has no path of its own.', () => {
  assert.equal(pagePath({ period: '', number: 1 }), '');
});
