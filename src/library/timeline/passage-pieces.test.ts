import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createMatcher } from '../../markup/alias-matcher.ts';
import { compileBody } from '../../markup/compile.ts';
import { passagePieces } from './passage-pieces.ts';

const lamp = { id: 'lamp', topic: { name: 'Great Lamp', kind: 'place' as const, summary: 'A light.', aliases: [] } };
const options = { body: 'd' as const, matcher: createMatcher([lamp]), firstLine: 1 };

test('A piece is a run of words, an escaped character or a tag, with its place in the text and in the HTML.', () => {
  assert.deepEqual(passagePieces('Oil &amp; <em>fat</em><br>burn<x-at to="1 &gt; 2"></x-at>'), [
    { kind: 'words', html: 'Oil ', at: 0, text: 'Oil ', offset: 0 },
    { kind: 'words', html: '&amp;', at: 4, text: '&', offset: 4 },
    { kind: 'words', html: ' ', at: 9, text: ' ', offset: 5 },
    { kind: 'tag', html: '<em>', at: 10, text: '', offset: 6 },
    { kind: 'words', html: 'fat', at: 14, text: 'fat', offset: 6 },
    { kind: 'tag', html: '</em>', at: 17, text: '', offset: 9 },
    { kind: 'tag', html: '<br>', at: 22, text: ' ', offset: 9 },
    { kind: 'words', html: 'burn', at: 26, text: 'burn', offset: 10 },
    { kind: 'tag', html: '<x-at to="1 &gt; 2">', at: 30, text: '', offset: 14 },
    { kind: 'tag', html: '</x-at>', at: 50, text: '', offset: 14 },
  ]);
});

const inline = [
  'The Great Lamp',
  '_oil_ & fat',
  '**Great** Lamp',
  '`a < b`',
  '[a link](https://lights.example/)',
  '![the lamp](/lamp.png)',
  'burns :at[1 para 2].',
  'see :cite[report]{at="2"}',
  'dark[^1]',
  'first  \nsecond',
  '[lit :at[3] twice](/documents/lamps/)',
];
const block = fc.array(fc.constantFrom(...inline), { minLength: 1, maxLength: 4 }).chain((parts) => {
  const words = parts.join(' ');
  const cell = words.replaceAll('\n', ' ').replaceAll('|', '');
  return fc.constantFrom(
    words,
    `- ${words.replaceAll('\n', '\n  ')}\n\n  ${words.replaceAll('\n', '\n  ')}`,
    `> ${words.replaceAll('\n', '\n> ')}\n>\n> Then.`,
    `| Year | ${cell} |\n|---|---|\n| 1931 |\n| ${cell} | 2 |`,
  );
});

test('The texts of the pieces make up the text of the passage, whatever its markup.', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
      const { html, passages } = compileBody(`${blocks.join('\n\n')}\n\n[^1]: A note.\n`, options);
      assert.deepEqual(
        passages.map(({ range }) => passagePieces(html.slice(...range)).reduce((text, piece) => text + piece.text, '')),
        passages.map(({ text, kind }) => (kind === 'note' ? 'A note.' : text)),
      );
    }),
  );
});
