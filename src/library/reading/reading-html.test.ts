import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMatcher } from '../../markup/alias-matcher.ts';
import { compileBody } from '../../markup/compile.ts';
import { datesOf } from '../dates/dates-of.ts';
import type { Library, LibraryDocument } from '../library.ts';
import { passageHtml, readingBlocks, readingHtml } from './reading-html.ts';
import type { MarkContext } from './resolve-marks.ts';

const oil = { id: 'oil', topic: { name: 'Oil', kind: 'idea' as const, summary: 'A fuel.', aliases: [] } };
const body = compileBody('## Oil\n\nOil burns[^1].\n\n- Fat\n\n> Tallow\n\n| Wax |\n|---|\n\n[^1]: Of course.', {
  ...{ body: 'd', matcher: createMatcher([oil]), firstLine: 1 },
});
const [burns, fat, tallow, wax, note] = body.passages;
assert.ok(burns && fat && tallow && wax && note);
const dated = compileBody('It failed in March 1931.', { body: 'd', matcher: createMatcher([]), firstLine: 1 });
const context: MarkContext = {
  library: { documentById: new Map(), timeline: [], settings: { language: 'en' } } as unknown as Library,
  href: (path) => path,
};

test('A body is read with a link to itself at each passage, and without its notes.', () => {
  assert.equal(
    readingHtml(body, context),
    [
      '<h2 id="s-oil">Oil</h2>',
      `<p id="${burns.id}">${self(burns.id)}<a class="topic" href="/topics/oil/">Oil</a> burns<sup class="marker"><a id="marker-1" href="#note-1"><span class="sr">Note </span>1</a></sup>.</p>`,
      `<ul><li id="${fat.id}">${self(fat.id)}Fat</li></ul>`,
      `<blockquote id="${tallow.id}">${self(tallow.id)}<p>Tallow</p></blockquote>`,
      `<div class="table" tabindex="0" id="${wax.id}">${self(wax.id)}<table><thead><tr><th scope="col">Wax</th></tr></thead></table></div>`,
    ].join(''),
  );
});

test('A passage carries the anchors of those that stood in its place.', () => {
  const document = { id: 'lamps', record: {}, formerPassages: new Map([[fat.id, ['d-old']]]) } as unknown as LibraryDocument;
  const former =
    '<span class="former" id="d-old">The passage at this address has changed since the link was made; this stands in its place. </span>';
  assert.equal(
    readingBlocks(`<li id="${fat.id}">Fat</li>`, { ...context, document }),
    `<li id="${fat.id}">${former}${self(fat.id)}Fat</li>`,
  );
});

test('A date of the document stands in a time element.', () => {
  const document = { id: 'lamps', record: { date: null }, summary: dated, text: null, formerPassages: new Map() };
  const timeline = datesOf(document as unknown as LibraryDocument);
  assert.equal(
    readingHtml(dated, {
      ...context,
      library: { timeline, settings: { language: 'en' } } as unknown as Library,
      document: document as unknown as LibraryDocument,
    }),
    `<p id="${dated.passages[0]?.id ?? ''}">${self(dated.passages[0]?.id ?? '')}It failed in <time datetime="1931-03">March 1931</time>.</p>`,
  );
});

test('A passage that is quoted elsewhere is its inner HTML alone.', () => {
  assert.equal(
    passageHtml(body, burns.range, { ...context, home: '/lamps/', marked: 'oil' }),
    '<mark>Oil</mark> burns<sup class="marker"><a href="/lamps/#note-1"><span class="sr">Note </span>1</a></sup>.',
  );
  assert.equal(passageHtml(body, note.range, context), '<p>Of course.</p>');
});

function self(id: string): string {
  return `<a class="self" href="#${id}" tabindex="-1" aria-hidden="true" title="Link to this passage"></a>`;
}
