import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LibraryDocument } from '../library.ts';
import { searchScope } from './search-scope.ts';

test('It is said what a search looks through.', () => {
  assert.equal(scope('dt', 'dt', 'd', 'd', 'd'), '5 digests, full text of 2');
  assert.equal(scope('d'), '1 digest');
  assert.equal(scope('t', '', ''), '3 records, full text of 1');
  assert.equal(scope(), '0 records');
});

/** Each document by what is held of it: `d` a digest, `t` a text. */
function scope(...held: string[]): string {
  const documents = held.map((parts) => ({ summary: parts.includes('d') ? {} : null, text: parts.includes('t') ? {} : null }));
  return searchScope({ documents: documents as LibraryDocument[] });
}
