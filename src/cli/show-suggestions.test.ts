import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SuggestedName } from '../library/suggest-names/describe-name.ts';
import type { NamePlace } from '../library/suggest-names/named-body.ts';
import { printSuggestions, suggestionsAsJson } from './show-suggestions.ts';

const place = {
  source: { document: 'lamps', part: 'text', file: 'content/texts/lamps.mdx' },
  passage: { id: 't-1', text: 'They left Elmet.', line: 7 },
  ...{ start: 10, end: 15, core: 10 },
} as NamePlace;

const elmet: SuggestedName = {
  ...{ name: 'Elmet', words: null, documents: ['lamps'], count: 1, near: null, places: [place] },
  spellings: [{ text: 'Elmet', count: 1 }],
};

const guard: SuggestedName = {
  ...{ name: 'SHG', words: 'state harbour guard', documents: ['lamps', 'nets'], count: 3, places: [place] },
  spellings: [
    { text: 'SHG', count: 2 },
    { text: 'S.H.G.', count: 1 },
  ],
  near: { id: 'guard', name: 'Harbour Guard', alias: 'SHGX', by: 'spelling' },
};

test('A suggestion is printed with its other spellings, the topic it may belong to, and its contexts.', () => {
  assert.equal(
    printSuggestions([guard], 20),
    `SHG: 3 times in 2 documents
  Also S.H.G. (1).
  Stands for “state harbour guard”.
  Perhaps an alias of Harbour Guard (topics/guard.mdx): it is spelled like “SHGX”.
  content/texts/lamps.mdx:7  /documents/lamps/text/#t-1
    They left [Elmet].`,
  );
});

test('Beyond the limit only the number of names is told.', () => {
  assert.equal(
    printSuggestions([elmet, guard], 1),
    `Elmet: 1 time in 1 document
  content/texts/lamps.mdx:7  /documents/lamps/text/#t-1
    They left [Elmet].

1 of 2 names. --limit 2 shows all.`,
  );
});

test('Where nothing is left to suggest, that is said.', () => {
  assert.equal(printSuggestions([], 20), 'No name that stands twice lacks a topic.');
});

test('As JSON the same stands with the number of all names.', () => {
  assert.deepEqual(JSON.parse(suggestionsAsJson([elmet, guard], 1)), {
    names: [
      {
        ...{ name: 'Elmet', words: null, documents: ['lamps'], count: 1, near: null },
        spellings: [{ text: 'Elmet', count: 1 }],
        contexts: [
          {
            ...{ document: 'lamps', file: 'content/texts/lamps.mdx', line: 7, address: '/documents/lamps/text/#t-1' },
            ...{ before: 'They left ', words: 'Elmet', after: '.' },
          },
        ],
      },
    ],
    total: 2,
  });
});
