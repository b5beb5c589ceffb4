import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OutlineEntry } from '../draft.ts';
import { blocksOf, draftOf } from '../draft-of.ts';
import { findHeadings } from './find-headings.ts';

const prose = 'The harbour was built in a single summer by men who had never seen the sea before.';

function headings(lines: readonly string[], outline: readonly OutlineEntry[] = []): string[] {
  const text = lines.map((line) => `${line}\n\n${prose}\n\n`).join('');
  return blocksOf(findHeadings({ ...draftOf(text), outline })).filter((block) => block.startsWith('#'));
}

test('Numbers rank headings, and what they do not know stands below them.', () => {
  assert.deepEqual(headings(['1. Quays', '1.1 Dues', 'Small boats', 'Large boats', '1.2 2018 dues', '2. Bridges', 'Repairs']), [
    '## 1. Quays',
    '### 1.1 Dues',
    '#### Small boats',
    '#### Large boats',
    '### 1.2 2018 dues',
    '## 2. Bridges',
    '### Repairs',
  ]);
});

test('The contents list ranks headings without a number.', () => {
  const outline = ['1. Quays', 'Boats', 'Mills'].map((text) => ({ text }));
  assert.deepEqual(headings(['1. Quays', 'Boats', 'Dues', 'Mills', 'Disclaimer'], outline), [
    '## 1. Quays',
    '### Boats',
    '#### Dues',
    '### Mills',
    '## Disclaimer',
  ]);
});

test('Without numbers and contents all headings are of the second level, and a closing colon goes.', () => {
  assert.deepEqual(headings(['What went on?', '"Half a bridge"?', 'Reference List:']), [
    '## What went on?',
    '## "Half a bridge"?',
    '## Reference List',
  ]);
});

test('Headings that the source marks keep their order of ranks, and no level is skipped.', () => {
  assert.deepEqual(headings(['# One', '### Two', '## Three']), ['## One', '### Two', '### Three']);
});

test('Sentences, dates, entries of lists and lines of an address are no headings.', () => {
  assert.deepEqual(
    headings([
      'He left.',
      'He said:',
      'May 2030',
      '14 March 2031',
      'Quays of the coast, HB-398, 10 July 2029',
      'lower case',
      'A marker¹',
    ]),
    [],
  );
  assert.deepEqual(blocksOf(findHeadings(draftOf(`${prose}\n\nAda Morrow\nThe Quay\nKellan\n\n${prose}\n`))).length, 5);
  assert.deepEqual(headings([]), []);
});

test('Entries under Further reading are no headings; a section that follows is one.', () => {
  const text = `Further reading\n\nQuays of the coast\n\nMills of the coast\n\nAbout the Board\n\n${prose}\n`;
  assert.deepEqual(
    blocksOf(findHeadings(draftOf(text))).filter((block) => block.startsWith('#')),
    ['## Further reading', '## About the Board'],
  );
});
