import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Paragraph } from 'mdast';
import { parseMarkdown } from './parse.ts';

const partsOf = (body: string): string[] => (parseMarkdown(body).children[0] as Paragraph).children.map(({ type }) => type);

test('A printed address that no browser opens is words, and one that it does is a link.', () => {
  assert.deepEqual(partsOf('https://quay.example10.1016/j.quay'), ['text']);
  assert.deepEqual(partsOf('https://quay.example/j.quay'), ['link']);
});

test('A link that somebody wrote stays, so that its address can be told as a fault.', () => {
  assert.deepEqual(partsOf('[words](https://quay.example10.1016/j.quay)'), ['link']);
});
