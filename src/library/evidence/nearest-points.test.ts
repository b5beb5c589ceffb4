import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMatcher } from '../../markup/alias-matcher.ts';
import { compileBody } from '../../markup/compile.ts';
import { nearestPoints } from './nearest-points.ts';

const compile = (source: string, body: 'd' | 't') => compileBody(source, { body, matcher: createMatcher([]), firstLine: 1 });
const text = compile('## 1. Night\n\nOne.\n\nTwo.\n\nThree[^1].\n\n## 2. Day\n\nFour.\n\nFive.\n\n[^1]: A source.', 't');

function nearest(digest: string): string[] {
  const summary = compile(digest, 'd');
  const points = nearestPoints(summary, text);
  return text.passages.map(({ id }) => summary.passages.find((point) => point.id === points.get(id))?.text ?? '');
}

test('The point that names a passage most exactly is its nearest.', () => {
  assert.deepEqual(
    nearest('All :at[1 paras 1-3].\n\nSecond :at[1 para 2].\n\nDay :at[2].'),
    ['All', 'Second', 'All', 'Day', 'Day', 'All'].map((words) => `${words}.`),
  );
});

test('A passage that no point names has that of the passage nearest to it.', () => {
  assert.deepEqual(nearest('First :at[1 para 1].\n\nLast :at[2 para 2].'), [
    'First.',
    'First.',
    'First.',
    'Last.',
    'Last.',
    'First.',
  ]);
});

test('A note has the point that names it, else that of the passage with its marker.', () => {
  assert.equal(nearest('Night :at[1 para 3].\n\nSource :at[note 1].').at(-1), 'Source.');
  assert.equal(nearest('Night :at[1 para 3].\n\nDay :at[2 para 1].').at(-1), 'Night.');
});

test('Without a place in the digest there is no nearest point.', () => {
  assert.deepEqual(nearestPoints(compile('All of it.', 'd'), text), new Map());
});
