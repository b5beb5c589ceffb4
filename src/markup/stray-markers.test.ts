import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMarkdown } from './parse.ts';
import { strayMarkers } from './stray-markers.ts';

test('A marker without its note is told with its place.', () => {
  const source = 'The lamp[^1] burns.\nIts oil[^b].\n\n[^1]: Always.';
  assert.deepEqual(strayMarkers(parseMarkdown(source), source, 5), [
    {
      rule: 'markup/marker-without-note',
      severity: 'error',
      line: 6,
      column: 8,
      what: 'There is no note b that this marker points to.',
      why: 'The marker would be shown as it is written, and lead nowhere.',
      fix: 'Write the note in a paragraph of its own (`[^b]: …`), or `\\[^b]` for the characters themselves.',
    },
  ]);
});

test('A marker beside what looks like a directive has its own place.', () => {
  const source = 'At 12:30pm[^2] it burns.';
  assert.deepEqual(
    strayMarkers(parseMarkdown(source), source, 1).map(({ line, column }) => [line, column]),
    [[1, 11]],
  );
});

test('There is no false alarm for code, links, escaped brackets and brackets of other content.', () => {
  const source = '`[^1]` [^2](/x) \\[^3] [\\^4] [^5\\] [^] [^ 6] [7^] &#91;^8] [^9 a]';
  assert.deepEqual(strayMarkers(parseMarkdown(source), source, 1), []);
});
