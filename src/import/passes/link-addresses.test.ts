import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOf, draftOf } from '../draft-of.ts';
import { linkAddresses } from './link-addresses.ts';

const linked = (text: string): string[] => blocksOf(linkAddresses(draftOf(text)));

test('Printed addresses become links without the punctuation that follows them.', () => {
  assert.deepEqual(linked('See https://a.example/b_(c)/, (https://a.example) or www.b.example.'), [
    'See [https://a.example/b\\_(c)/](https://a.example/b_\\(c\\)/), ([https://a.example](https://a.example)) or [www.b.example](http://www.b.example).',
  ]);
});

test('Addresses of mail become links.', () => {
  assert.deepEqual(linked('Write to clerk@kellan.example.'), ['Write to [clerk\\@kellan.example](mailto:clerk@kellan.example).']);
});

test('Words that are no address stay words.', () => {
  assert.deepEqual(linked('At 12:30pm, www. and @kellan.'), ['At 12\\:30pm, www\\. and \\@kellan.']);
});
