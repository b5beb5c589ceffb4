import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMarkdown } from './parse.ts';
import { joinTexts, plainText, type PlainText } from './plain-text.ts';

test('The words of inline content are kept without markup, note markers, locators and citations.', () => {
  assert.equal(
    plain('A **lamp** burns[^1] :at[2]  \n`oil`, ~~tallow~~ ![a wick](/w.png).\n\n[^1]: Always.').text,
    'A lamp burns oil, tallow a wick.',
  );
});

test('Code and the words of pictures hold no name.', () => {
  const { text, matchable } = plain('`Rook` ![Rook](/r.png) Rook');
  assert.equal(matchable, `${'\0'.repeat(4)} ${'\0'.repeat(4)} Rook`);
  assert.equal(text, 'Rook Rook Rook');
});

test('Addresses hold no name: web, mail, handles and bare hosts.', () => {
  const words = ['https://rook.org/rook', 'www.rook.fr', 'rook@rook.org', '@rook', 'rook.com', 'rook.co.uk/rook', 'ftp://rook'];
  for (const word of words) assert.equal(plain(`see ${word} Rook`).matchable, `see ${'\0'.repeat(word.length)} Rook`);
});

test('Words around slashes, dots and abbreviations are no addresses.', () => {
  for (const prose of ['Rook/Crow', 'the end.Rook', 'a.m./p.m.', 'the U.S./Rook talks', 'Rook.', 'e.g. Rook']) {
    assert.equal(plain(prose).matchable, prose);
  }
});

test('It is told where links stand.', () => {
  assert.deepEqual(plain('a [bc](/d) *e [f](/g)*').links, [
    [2, 4],
    [7, 8],
  ]);
});

test('Several texts are joined by line breaks that no name crosses.', () => {
  assert.deepEqual(joinTexts([plain('a [b](/c)'), plain('[d](/e)')]), {
    text: 'a b\nd',
    matchable: 'a b\0d',
    links: [
      [2, 3],
      [4, 5],
    ],
  });
});

function plain(source: string): PlainText {
  const [block] = parseMarkdown(source).children;
  assert.ok(block?.type === 'paragraph');
  return plainText(block.children);
}
