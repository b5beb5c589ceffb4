import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differences, spoilt } from './snapshot.ts';

const before = new Map([
  ['documents/a.mdx', 'edited'],
  ['texts/a.mdx', 'old'],
]);
const after = new Map([...before, ['texts/a.mdx', 'new'], ['texts/b.mdx', 'new']]);

test('Files as before or as after are sound, and so is what stands beside them meanwhile.', () => {
  const found = new Map([...before, ['texts/b.mdx', 'new'], ['texts/a.mdx.12.part', 'ne'], ['.import.lock.12', '']]);
  assert.deepEqual(spoilt(found, before, after), []);
});

test('A file that is gone, half written or nobody’s is spoilt.', () => {
  const found = new Map([
    ['texts/a.mdx', 'ne'],
    ['texts/c.mdx', 'new'],
  ]);
  assert.deepEqual(spoilt(found, before, after), ['documents/a.mdx', 'texts/a.mdx', 'texts/c.mdx']);
});

test('Two folders differ in files that differ, and in those that one has alone.', () => {
  assert.deepEqual(differences(before, after), ['texts/a.mdx', 'texts/b.mdx']);
});
