import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Link } from 'mdast';
import { showsAddress } from './shows-address.ts';

const link = (words: string, url: string): Link => ({ type: 'link', url, children: [{ type: 'text', value: words }] });

test('Words that are the address show it, however it is written.', () => {
  for (const words of ['https://lights.example/papers/', 'lights.example/papers', 'www.lights.example/ papers'])
    assert.equal(showsAddress(link(words, 'https://www.lights.example/papers')), true, words);
  assert.equal(showsAddress(link('keeper@lights.example', 'mailto:keeper@lights.example')), true);
});

test('Other words do not, nor does a part of the address, nor nothing.', () => {
  for (const words of ['the papers', 'lights.example', '', '/'])
    assert.equal(showsAddress(link(words, 'https://lights.example/papers')), false, words);
});
