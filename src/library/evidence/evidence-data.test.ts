import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMatcher } from '../../markup/alias-matcher.ts';
import { compileBody } from '../../markup/compile.ts';
import type { Library, LibraryDocument } from '../library.ts';
import { evidenceData } from './evidence-data.ts';

const compile = (source: string, body: 'd' | 't') => compileBody(source, { body, matcher: createMatcher([]), firstLine: 1 });
const summary = compile('It failed :at[1 para 1].', 'd');
const text = compile('## 1. Night\n\nThe lamp failed.\n\n> We saw it.', 't');
const [point] = summary.passages;
const [failed, saw] = text.passages;
assert.ok(point && failed && saw);
const settings = { name: 'Reading room', address: 'https://library.example/' } as Library['settings'];

function documentWith(publishText: boolean): LibraryDocument {
  const record = {
    ...{
      title: 'The lamp',
      authors: [{ family: 'Vale', given: 'Ines' }],
      publisher: 'Light Board',
      container: null,
      kind: 'report',
    },
    ...{ date: '1931-04-02', language: 'en', url: null, rights: { publishText }, digest: { date: '2026-11-20' } },
  };
  return { id: 'lamps', record, summary, text } as unknown as LibraryDocument;
}

test('The data of a document has its citations, the places of its passages, and no words of them.', () => {
  const { citations, ...data } = evidenceData(documentWith(true), { settings });
  assert.deepEqual(data, {
    library: { name: 'Reading room', address: 'https://library.example/' },
    title: 'The lamp',
    short: 'Vale 1931',
    digestDate: '20 November 2026',
    isTextPublic: true,
    digest: { [point.id]: ['section 1, para 1'] },
    text: {
      [failed.id]: { section: 'section 1', unit: 'para', number: '1' },
      [saw.id]: { section: 'section 1', unit: 'para', number: '2', isQuoted: true },
    },
    points: {},
  });
  assert.deepEqual(Object.keys(citations), ['apa', 'harvard', 'chicago', 'oscola']);
  assert.match(citations.apa, /^Vale, I\. \(1931\)\. <i>The lamp<\/i>/);
});

test('Where the text may not be published each of its passages has its nearest point.', () => {
  assert.deepEqual(evidenceData(documentWith(false), { settings }).points, { [failed.id]: point.id, [saw.id]: point.id });
});

test('Of a text that is not held nothing is in it.', () => {
  const { text: places, points } = evidenceData({ ...documentWith(false), text: null }, { settings });
  assert.deepEqual([places, points], [{}, {}]);
});
