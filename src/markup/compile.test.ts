import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { createMatcher } from './alias-matcher.ts';
import { compileBody } from './compile.ts';
import type { Compiled } from './compiled.ts';

const lamp = { id: 'lamp', topic: { name: 'Great Lamp', kind: 'place' as const, summary: 'A fixture.', aliases: [] } };
const matcher = createMatcher([lamp]);
const fixtures = path.join(import.meta.dirname, 'fixtures');

for (const name of readdirSync(fixtures)) {
  test(`The fixture ${name} compiles to its HTML, headings, passages and notes.`, () => {
    const { html, ...found } = compile(readFixture(name, 'body.mdx'));
    assert.equal(layOut(html), readFixture(name, 'expected.html'));
    assert.deepEqual(found, JSON.parse(readFixture(name, 'expected.json')));
  });
}

test('Lines are counted in the file, which begins before its body.', () => {
  const { passages, headings } = compile('## Lamp\n\nOil.', 12);
  assert.deepEqual([headings[0]?.line, passages[0]?.line], [12, 14]);
});

test('An empty body is empty.', () => {
  assert.deepEqual(compile(''), {
    ...{ html: '', notesStart: 0, headings: [], passages: [], notes: [], undecided: [], decided: [] },
    ...{ usesComponents: false, faults: [] },
  });
});

test('Lines may end as on Windows.', () => {
  const source = '## Lamp\n\nOil\nand fat[^1].\n\n- a\n\n[^1]: A note.\n';
  assert.deepEqual(compile(source.replaceAll('\n', '\r\n')), compile(source));
});

test('Composed and decomposed letters give the same passage.', () => {
  assert.deepEqual(compile('Lámp'.normalize('NFD')), compile('Lámp'.normalize('NFC')));
});

test('Headings of the same words have ids of their own, and so have those without Latin letters.', () => {
  const { headings } = compile('## Oil\n\n## Oil\n\n## Oil 2\n\n## منارة\n\n## زيت');
  assert.deepEqual(
    headings.map(({ id }) => id),
    ['s-oil', 's-oil-2', 's-oil-2-2', 's-section', 's-section-2'],
  );
});

test('A body without a highlighter shows code as it is, one with it what that makes of it.', () => {
  assert.equal(compile('```sh\nls <a>\n```').html, '<pre tabindex="0"><code>ls &lt;a&gt;</code></pre>');
  const highlight = (code: string, language: string) => `<pre>${language}:${code}</pre>`;
  assert.equal(compileBody('```sh\nls\n```', { body: 'p', matcher, firstLine: 1, highlight }).html, '<pre>sh:ls</pre>');
});

const paragraphs = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,8}( [a-z]{3,8}){0,4}$/), { minLength: 2, maxLength: 8 });

test('Editing one passage leaves the ids of all others alone.', () => {
  fc.assert(
    fc.property(paragraphs, fc.nat(), (words, at) => {
      const edited = words.map((text, index) => (index === at % words.length ? `${text} EDITED` : text));
      const [before, after] = [idsOf(words), idsOf(edited)];
      assert.deepEqual(before.filter((id, index) => after[index] === id).length, words.length - 1);
    }),
  );
});

test('Passages of the same words are told apart by a number, and other ids stay.', () => {
  fc.assert(
    fc.property(paragraphs, (words) => {
      const [first = '', ...others] = idsOf(words);
      assert.deepEqual(idsOf([...words, words[0] ?? '', words[0] ?? '']), [first, ...others, `${first}-2`, `${first}-3`]);
    }),
  );
});

test('Thousands of passages of the same words are told apart without delay.', () => {
  const ids = idsOf(Array.from({ length: 5000 }, () => 'same'));
  assert.deepEqual([new Set(ids).size, ids.at(-1)], [5000, `${ids[0] ?? ''}-5000`]);
});

test('The order of passages does not change their ids.', () => {
  fc.assert(
    fc.property(paragraphs, (words) => {
      assert.deepEqual(idsOf([...words].reverse()), idsOf(words).reverse());
    }),
  );
});

test('The inner HTML of a passage, without its tags, is its words.', () => {
  for (const name of readdirSync(fixtures)) {
    const { html, passages } = compile(readFixture(name, 'body.mdx'));
    for (const { range, text } of passages) {
      const inner = html.slice(...range).replace(/<x-picture [^>]*alt="([^"]*)">/g, '$1');
      assert.equal(inner.replace(/<[^>]*>/g, '').replace(/\s/g, ''), text.replace(/\s/g, ''));
    }
  }
});

function compile(source: string, firstLine = 1): Compiled {
  return compileBody(source, { body: 'd', matcher, firstLine });
}

function idsOf(words: readonly string[]): string[] {
  return compile(words.join('\n\n')).passages.map(({ id }) => id);
}

function readFixture(name: string, file: string): string {
  return readFileSync(path.join(fixtures, name, file), 'utf8');
}

/** Puts every block on a line of its own, so that the expected files can be read. */
function layOut(html: string): string {
  const block = /(?=<(?:p|h\d|li|[uo]l|blockquote|div|table|thead|tbody|tr|t[hd]|hr|pre|x-component)\b)/g;
  return `${html.replace(block, '\n').trimStart()}\n`;
}
