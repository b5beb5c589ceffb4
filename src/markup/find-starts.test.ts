import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nameWords } from '../text/name-words.ts';
import { createStartFinder } from './find-starts.ts';

const nextStart = createStartFinder(['sorrel', 'ali', 'علی', 'organization', '#']);

test('Words that no name begins with are passed over, and parts of words too.', () => {
  assert.equal(nextStart('A sorrels, xsorrel, sorrel_2.', 0), null);
  assert.equal(nextStart('A tall Sorrel; sorrel', 0), 7);
  assert.equal(nextStart('A tall Sorrel; sorrel', 13), 15);
  assert.equal(nextStart('in 1 #1', 0), 5);
});

test('No spelling of a first word is passed over.', () => {
  const piece = fc.constantFrom(
    ...[
      'Sorrel',
      'sórrél',
      'Sor’rel',
      'sorrel’s',
      'so\u00ADrrel',
      'ＳＯＲＲＥＬ',
      'ſorrel',
      'Organisation',
      'ORGANIZATION',
      'alsorrel',
    ],
    ...[
      'علي',
      'عَلی',
      'عـلى',
      'Ali',
      '#',
      'al',
      'el',
      'x',
      '’',
      ' ',
      '-',
      '\u0301',
      '\u0640',
      '😀',
      '\ud83d',
      'ß',
      '_',
      '1',
      '.',
      '\n',
    ],
  );
  const firsts = new Set(['sorrel', 'ali', 'علی', 'organization', '#', 'al', 'el']);
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      for (const { key, stem, start } of nameWords(text)) {
        if (firsts.has(key) || (stem && firsts.has(stem.key))) assert.equal(nextStart(text, start), start);
      }
    }),
  );
});

test('From one word to the next, every beginning of a first word is reached.', () => {
  const text = 'The Sorrel, ‘Ali’ (organisation’s) and علي';
  const starts: number[] = [];
  for (let at = nextStart(text, 0); at !== null; at = nextStart(text, at + (nameWords(text.slice(at))[0]?.end ?? 1)))
    starts.push(at);
  assert.deepEqual(
    starts.filter((at) => /^(?:Sorrel|Ali|organisation|علي)/.test(text.slice(at))),
    [4, 13, 19, 39],
  );
});
