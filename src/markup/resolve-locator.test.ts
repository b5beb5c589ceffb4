import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compileBody } from './compile.ts';
import { shortLocator } from './locator.ts';
import { resolveLocator } from './resolve-locator.ts';

const text = compileBody(
  [
    'Before all sections[^7].',
    '## Summary\n\nOne.\n\nTwo.',
    '## 2. Lamps\n\nOf lamps.',
    '### 2.1 Oil\n\nFirst.\n\n- a\n- b\n\nThird.',
    '### Wicks\n\nOf wicks.',
    '## 3 Keepers\n\nOf keepers.\n\n### Wicks\n\nOther wicks.',
    '[^7]: A note.',
  ].join('\n\n'),
  { body: 't', matcher: () => [], firstLine: 1 },
);

test('A section is found by its number, its words or both, whatever their case and punctuation.', () => {
  for (const section of ['2.1', 'Oil', '2.1 oil', '2.1 Oil.', 'OIL'])
    assert.deepEqual(wordsAt(section), ['First.', 'a', 'b', 'Third.']);
});

test('A section reaches over those below it.', () => {
  assert.deepEqual(wordsAt('3'), ['Of keepers.', 'Other wicks.']);
});

test('Of sections of one name the first is meant, unless the section above is named.', () => {
  assert.deepEqual(wordsAt('Wicks'), ['Of wicks.']);
  assert.deepEqual(wordsAt('3 Wicks'), ['Other wicks.']);
});

test('Paragraphs are counted under the heading, and a list is one.', () => {
  assert.deepEqual(wordsAt('2.1 para 2'), ['a', 'b']);
  assert.deepEqual(wordsAt('2.1 paras 2-9'), ['a', 'b', 'Third.']);
});

test('Items are counted through the lists of a section.', () => {
  assert.deepEqual(wordsAt('2.1 item 2'), ['b']);
  assert.deepEqual(wordsAt('items 1-2'), ['a', 'b']);
});

test('Paragraphs without a section are counted from the beginning of the document.', () => {
  assert.deepEqual(wordsAt('para 1'), ['Before all sections.']);
  assert.deepEqual(wordsAt('paras 2-3'), ['One.', 'Two.']);
});

test('A note is found by its label.', () => {
  assert.deepEqual(wordsAt('note 7'), ['A note.']);
});

test('Several places come in the order of the locator.', () => {
  assert.deepEqual(wordsAt('note 7; Summary para 1'), ['A note.', 'One.']);
});

test('What the text does not have leads nowhere, and so do pages.', () => {
  for (const locator of ['4', 'Summary of lamps', 'Summary para 3', 'para 99', 'note 8', 'p. 1', ''])
    assert.deepEqual(wordsAt(locator), [], locator);
});

test('Every block is found by its section and number, and by its number in the document.', () => {
  for (const passage of text.passages.filter(({ kind }) => kind !== 'note')) {
    const heading = text.headings[passage.heading];
    const same = text.passages.filter(({ ordinal }) => ordinal === passage.ordinal);
    assert.deepEqual(resolveLocator(`para ${String(passage.ordinal)}`, text), same);
    const parent = heading?.text === 'Wicks' && passage.heading > 4 ? '3 ' : '';
    if (heading) assert.deepEqual(resolveLocator(`${parent}${heading.text} para ${String(passage.block)}`, text), same);
  }
});

test('No locator, however odd, breaks the reader.', () => {
  fc.assert(
    fc.property(fc.string(), (locator) => {
      assert.ok(Array.isArray(resolveLocator(locator, text)));
      assert.equal(typeof shortLocator(locator), 'string');
    }),
  );
});

function wordsAt(locator: string): string[] {
  return resolveLocator(locator, text).map((passage) => passage.text);
}
