import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import { readInline } from './read-inline.ts';

const text = (value: string) => ({ type: 'text', value });

test('Light Markdown is resolved: emphasis, escapes, links with an address on the web.', () => {
  assert.deepEqual(readInline('*Ibid.* and **more**, _too_, [a page](https://a.example) \\\\$2.'), [
    { type: 'emphasis', children: [text('Ibid.')] },
    text(' and '),
    { type: 'strong', children: [text('more')] },
    text(', '),
    { type: 'emphasis', children: [text('too')] },
    text(', '),
    { type: 'link', url: 'https://a.example', title: null, children: [text('a page')] },
    text(' $2.'),
  ]);
});

test('A link that leads nowhere keeps its words, and so does one to a script.', () => {
  assert.deepEqual(readInline("['Who pays?'](#) and [this](javascript:alert(1))"), [text("'Who pays?' and this")]);
});

test('A link that carries a name and password, or marks of HTML, keeps its words.', () => {
  assert.deepEqual(readInline('[bank](https://bank.example:pay@a.example/) and [x](https://a.example/<script>)'), [
    text('bank and x'),
  ]);
});

test('Raised and bracketed numbers are markers that remember how they are printed.', () => {
  const marker = (label: string, printed: string) => ({ type: 'footnoteReference', identifier: label, label, data: { printed } });
  assert.deepEqual(readInline('a¹² b[3] c[^4]'), [
    text('a'),
    marker('12', '¹²'),
    text(' b'),
    marker('3', '[3]'),
    text(' c'),
    marker('4', '[^4]'),
  ]);
});

test('Stars and lines inside words, years in brackets and printed addresses are left alone.', () => {
  for (const words of ['2*3*4', 'snake_case_name', 'in [2014]', '[former minister]', 'https://a.example/_b_/[c', '* note'])
    assert.deepEqual(readInline(words), [text(words)]);
});

test('No letter outside an address is lost.', () => {
  const letters = (words: string): string => words.replace(/[^\p{L}]/gu, '');
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', '*', '**', '_', '[', ']', '(', '\\', 'é', ' ', '!', '¹', '[1]'), { maxLength: 20 }),
      (parts) => {
        const line = parts.join('');
        assert.equal(letters(toString({ type: 'paragraph', children: readInline(line) })), letters(line));
      },
    ),
  );
});
