import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMatcher } from '../../markup/alias-matcher.ts';
import { compileBody } from '../../markup/compile.ts';
import { markPoints } from './mark-points.ts';

const text = compileBody('Oil[^1].\n\n- Fat\n\n  Lard\n  - Wax\n\n> Wool\n\n[^1]: Rook.', {
  ...{ body: 't', matcher: createMatcher([]), firstLine: 1 },
});
const [oil = '', fat = '', wax = '', wool = '', note = ''] = text.passages.map(({ id }) => id);
const point = (id: string, section?: string) => ({ id, words: 'Words.', section });

test('A passage ends in a link to the point of the digest, or in a button where there are several.', () => {
  const points = new Map([
    [oil, [point('d-one')]],
    [fat, [point('d-one', '1. “Oil” & "fat"')]],
    [wool, [point('d-one'), point('d-two')]],
    [note, [point('d-one')]],
  ]);
  assert.equal(
    markPoints(text, points, '/reader/documents/lamps/'),
    [
      `<p id="${oil}">Oil<x-marker label="1" first></x-marker>.`,
      '<a class="points" href="/reader/documents/lamps/#d-one" aria-label="Spoken of in our digest"></a></p>',
      `<ul><li id="${fat}"><p>Fat</p><p>Lard</p>`,
      '<a class="points" href="/reader/documents/lamps/#d-one" aria-label="Spoken of in our digest, section 1. “Oil” &amp; &quot;fat&quot;"></a>',
      `<ul><li id="${wax}">Wax</li></ul></li></ul><blockquote id="${wool}"><p>Wool</p>`,
      `<button class="points" type="button" popovertarget="points-${wool}" data-count="2" aria-label="Spoken of at 2 points of our digest"></button></blockquote>`,
    ].join(''),
  );
});

test('A text that no digest speaks of stays as it is, without its notes.', () => {
  assert.equal(markPoints(text, new Map(), '/'), text.html.slice(0, text.notesStart));
});
