import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeHtml } from './decode-html.ts';

const ascii = (text: string): number[] => [...text].map((char) => char.charCodeAt(0));

test('The encoding that a page declares is used.', () => {
  assert.equal(
    decodeHtml(new Uint8Array([...ascii('<meta charset="koi8-r">'), 0xcd, 0xc9, 0xd2])).text,
    '<meta charset="koi8-r">мир',
  );
  assert.equal(
    decodeHtml(new Uint8Array([...ascii('<meta http-equiv=x content="text/html; charset=windows-1251">'), 0xec])).text?.at(-1),
    'м',
  );
});

test('What reads as UTF-8 is UTF-8, whatever the page declares.', () => {
  assert.equal(decodeHtml(new TextEncoder().encode('<meta charset=iso-8859-1>é')).text, '<meta charset=iso-8859-1>é');
});

test('UTF-16 is told by its mark, and an unknown declaration is passed over.', () => {
  assert.equal(decodeHtml(new Uint8Array(Buffer.from('\uFEFF<p>é', 'utf16le'))).text, '<p>é');
  assert.equal(decodeHtml(new Uint8Array(ascii('<meta charset=nonsense>a'))).text, '<meta charset=nonsense>a');
});
