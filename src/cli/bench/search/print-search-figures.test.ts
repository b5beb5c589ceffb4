import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printSearchFigures } from './print-search-figures.ts';

const times = { p50: 1.234, p95: 12.5 };
const judged = { settings: '', ndcg: 0.4, recall: 0.25, reciprocalRank: 1, withoutResult: 0, times };
const cold = { queries: 15, bytes: 190_400, mostBytes: 210_600, requests: 12, mostRequests: 20 };

test('Every form of the queries has a table, and the browser one of its own.', () => {
  const printed = printSearchFigures({
    ...{ collection: 'cran', documents: 1400, queries: 225, indexing: { ours: 2, shipped: 1.04 } },
    judged: [
      { system: 'ours', queries: 'as written', ...judged },
      { system: 'Lunr', queries: 'as written', ...judged, withoutResult: 0.5 },
      { system: 'ours', queries: '1 misspelled', ...judged },
    ],
    inBrowser: [{ system: 'ours', cold, ranked: times, shown: times }],
  });
  assert.equal(
    printed,
    `cran: 1,400 documents, 225 queries; indexed in 2.0 s, by Pagefind alone in 1.0 s

  Queries: as written  nDCG@10  Recall@10  MRR@10  no result  p50 ms  p95 ms
  ours                   0.400      0.250   1.000      0.0 %    1.23   12.50
  Lunr                   0.400      0.250   1.000     50.0 %    1.23   12.50

  Queries: 1 misspelled  nDCG@10  Recall@10  MRR@10  no result  p50 ms  p95 ms
  ours                     0.400      0.250   1.000      0.0 %    1.23   12.50

  In Chromium  cold kB  most  requests  most  p50 ms  p95 ms  shown p50  shown p95
  ours             190   211        12    20     1.2    12.5        1.2       12.5`,
  );
});
