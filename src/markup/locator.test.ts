import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { briefLocator, isSamePlace, parseLocator, shortLocator, type Locator } from './locator.ts';

test('A locator names a section, paragraphs, pages or a note, or several of them.', () => {
  assert.deepEqual(parseLocator('2.1 para 3; paras 4-6 ;p. 6; pp. 7–9; note 15; notes 2-4, 6, *; Summary items 2-3; Summary'), [
    { section: '2.1', paragraphs: [3, 3] },
    { paragraphs: [4, 6] },
    { pages: [6, 6] },
    { pages: [7, 9] },
    { notes: ['15'] },
    { notes: ['2', '3', '4', '6', '*'] },
    { section: 'Summary', items: [2, 3] },
    { section: 'Summary' },
  ]);
});

test('The title, the standfirst and the caption of a picture are places that the text does not hold.', () => {
  assert.deepEqual(parseLocator('title; picture caption; standfirst'), [
    { outside: 'title' },
    { outside: 'picture caption' },
    { outside: 'standfirst' },
  ]);
  assert.equal(shortLocator('title; para 2'), 'title; ¶\u00A02');
  assert.deepEqual([isSamePlace('title', 'title; para 2'), isSamePlace('title', 'standfirst')], [true, false]);
});

test('A locator of nothing is none.', () => {
  assert.deepEqual(parseLocator(' ; '), []);
});

test('A locator is shown with signs that stay beside their number.', () => {
  assert.equal(
    shortLocator('2.1 para 3; Summary paras 1-2; para 4; paras 4-6; p. 6; pp. 7-9; note 15; notes 1-3; notes 1, 3; item 2; 2'),
    '§\u00A02.1 ¶\u00A03; Summary ¶¶\u00A01–2; ¶\u00A04; ¶¶\u00A04–6; p.\u00A06; pp.\u00A07–9; n.\u00A015; nn.\u00A01–3; nn.\u00A01, 3; item\u00A02; §\u00A02',
  );
});

test('A brief locator gives the number of a section without its words.', () => {
  assert.equal(briefLocator('2.1 Of oil para 3; Summary'), '§\u00A02.1 ¶\u00A03; Summary');
});

test('Two locators are of the same place where a part of one overlaps with a part of the other.', () => {
  for (const [one, other] of [
    ['2.1', '2.1 para 3'],
    ['Summary; 2.1 paras 2-4', '2.1 para 9; 2.1 para 3'],
    ['p. 6', 'pp. 5-7'],
    ['notes 2-4', 'note 3'],
  ] as const) {
    assert.ok(isSamePlace(one, other) && isSamePlace(other, one), `${one} and ${other}`);
  }
});

test('Other sections, ranges, notes and ways of counting are other places.', () => {
  for (const [one, other] of [
    ['2.1', '2.2'],
    ['2.1 para 3', '2.1 para 4'],
    ['2.1 para 3', '2.1 item 3'],
    ['p. 6', 'para 6'],
    ['note 3', 'note 4'],
    ['note 3', 'para 3'],
  ] as const) {
    assert.ok(!isSamePlace(one, other) && !isSamePlace(other, one), `${one} and ${other}`);
  }
});

test('What a locator says is shown, and read again the same.', () => {
  const number = fc.integer({ min: 1, max: 99 });
  const range = fc.tuple(number, number).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
  const section = fc.constantFrom('2.1', '4', 'Summary', 'US/Iran', 'Further reading');
  const part = fc.oneof(
    fc.record<Locator>({ section, paragraphs: range }),
    fc.record<Locator>({ section, items: range }),
    fc.record<Locator>({ section }),
    fc.record<Locator>({ paragraphs: range }),
    fc.record<Locator>({ pages: range }),
    fc.record<Locator>({ notes: fc.uniqueArray(number.map(String), { minLength: 1, maxLength: 3 }) }),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
      const written = parts.map(write).join('; ');
      assert.deepEqual(
        parseLocator(written),
        parts.map((locator) => ({ ...locator })),
      );
      assert.equal(shortLocator(written).split('; ').filter(Boolean).length, parts.length);
    }),
  );
});

function write({ section, paragraphs, items, pages, notes }: Locator): string {
  if (notes) return `notes ${notes.join(', ')}`;
  if (pages) return `${pages[0] === pages[1] ? 'p.' : 'pp.'} ${span(pages)}`;
  return [section, paragraphs && `paras ${span(paragraphs)}`, items && `items ${span(items)}`].filter(Boolean).join(' ');
}

function span([from, to]: readonly [number, number]): string {
  return from === to ? String(from) : `${String(from)}-${String(to)}`;
}
