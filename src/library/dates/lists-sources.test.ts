import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listsSources } from './lists-sources.ts';

test('A section that lists sources is known by its heading, and goes on through its subheadings.', () => {
  const headings = [
    [2, '1. The fire'],
    [2, '7. Further reading'],
    [3, 'Newspapers'],
    [2, 'Sources of light'],
    [3, 'Reference List'],
    [3, 'Lamps'],
  ] as const;
  const found = listsSources(headings.map(([depth, text], line) => ({ id: '', depth, text, line })));
  assert.deepEqual(found, [false, true, true, false, true, false]);
});
