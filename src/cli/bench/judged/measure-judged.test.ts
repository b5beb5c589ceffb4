import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureJudged } from './measure-judged.ts';
import { printJudged } from './print-judged.ts';

const results = [
  { path: '/documents/a/', passages: ['/documents/a/#d-1', '/documents/a/text/#t-1'] },
  { path: '/documents/b/', passages: ['/documents/b/#d-2', '/documents/b/#d-3'] },
];
const queries = [
  { id: 'lamp', class: 'keywords', query: 'lamp', answers: new Set(['/documents/a/#d-1', '/documents/b/#d-3']) },
  { id: 'oil', class: 'keywords', query: 'oil', answers: new Set(['/documents/b/#d-2']) },
  { id: 'wick', class: 'typo', query: 'wcik', answers: new Set(['/documents/b/text/#t-3', '/documents/b/#d-3']) },
  { id: 'tide', class: 'typo', query: 'tdie', answers: new Set(['/documents/c/#ref-tide']) },
];
const figures = await measureJudged(queries, (query) => Promise.resolve(query === 'tdie' ? [] : results));

test('A query is found where a right passage is among the first three shown, whichever result they belong to.', () => {
  const { classes, misses, ...all } = figures;
  assert.deepEqual(all, { queries: 4, first: 1, firstThree: 2, document: 3, reciprocalRank: (1 + 1 / 3 + 1 / 4) / 4 });
  assert.deepEqual(classes, {
    keywords: { queries: 2, first: 1, firstThree: 2, document: 2 },
    typo: { queries: 2, first: 0, firstThree: 0, document: 1 },
  });
  assert.deepEqual(misses, [
    {
      ...{ id: 'wick', class: 'typo', query: 'wcik', rank: 4, documentRank: 2 },
      shown: ['/documents/a/#d-1', '/documents/a/text/#t-1', '/documents/b/#d-2'],
    },
    { id: 'tide', class: 'typo', query: 'tdie', rank: null, documentRank: null, shown: [] },
  ]);
});

test('The figures are printed by class, with every miss.', () => {
  assert.equal(
    printJudged('digests alone', figures),
    `  Searched: digests alone  queries  first  first three  recall@1  recall@3  document in three
  keywords                       2      1            2     0.500     1.000              1.000
  typo                           2      0            0     0.000     0.000              0.500
  all                            4      1            2     0.250     0.500              0.750
  mean reciprocal rank 0.396
  - wcik (wick): passage 4, document 2
  - tdie (tide): passage not shown, document not shown`,
  );
});
